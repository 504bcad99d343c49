import { NativeSelect, TextInput } from '@mantine/core';
import { CONTENT_LANGUAGES, COUNTRY_CODES, SEARCH_KINDS, SEARCH_LIMITS } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FilterForm } from '../ui/FilterForm.tsx';
import { toSearchFilter, type SearchFilter } from './search-filter.ts';

/** Words, kind, country, language and period; sending them changes the address. */
export function SearchFilterForm({ filter }: { filter: SearchFilter }) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const navigate = useNavigate();

  const find = (form: HTMLFormElement) =>
    void navigate({ to: '/search', search: toSearchFilter(Object.fromEntries(new FormData(form))) });
  const select = (
    name: 'kind' | 'country' | 'language',
    values: readonly string[],
    label: (value: string) => string,
  ) => (
    <NativeSelect
      name={name}
      label={t(`filter.${name}`)}
      defaultValue={filter[name] ?? ''}
      style={{ flex: '1 1 140px' }}
      onChange={(event) => {
        if (event.currentTarget.form) find(event.currentTarget.form);
      }}
      data={[
        { value: '', label: t('filter.any') },
        ...values.map((value) => ({ value, label: label(value) })),
      ]}
    />
  );

  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="q"
        type="search"
        label={t('filter.q')}
        defaultValue={filter.q ?? ''}
        maxLength={SEARCH_LIMITS.query}
        style={{ flex: '1 1 100%' }}
      />
      {select('kind', SEARCH_KINDS, (kind) => t(`kinds.${kind as (typeof SEARCH_KINDS)[number]}`))}
      {select('country', COUNTRY_CODES, format.country)}
      {select('language', CONTENT_LANGUAGES, format.language)}
      <TextInput
        name="from"
        type="date"
        label={t('filter.from')}
        defaultValue={filter.from ?? ''}
        style={{ flex: '1 1 140px' }}
      />
      <TextInput
        name="to"
        type="date"
        label={t('filter.to')}
        defaultValue={filter.to ?? ''}
        style={{ flex: '1 1 140px' }}
      />
    </FilterForm>
  );
}
