import { NativeSelect, TextInput } from '@mantine/core';
import { CONTENT_LANGUAGES, COUNTRY_CODES, FIELDS, PRACTICE_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FilterForm } from '../ui/FilterForm.tsx';
import { knowledgeFilterOf } from './knowledge-filter.ts';
import type { KnowledgeFilter } from './queries.ts';

interface KnowledgeFilterFormProps {
  filter: KnowledgeFilter;
  onFilter: (filter: KnowledgeFilter) => void;
}

/** Words, field, country and language; sending them changes the address, so that a view can be sent. */
export function KnowledgeFilterForm({ filter, onFilter }: KnowledgeFilterFormProps) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const find = (form: HTMLFormElement) => onFilter(knowledgeFilterOf(Object.fromEntries(new FormData(form))));
  const any = { value: '', label: t('filter.any') };
  const selects = [
    { name: 'field' as const, data: FIELDS.map((value) => ({ value, label: t(`field.${value}`) })) },
    {
      name: 'country' as const,
      data: COUNTRY_CODES.toSorted(format.byCountry).map((value) => ({
        value,
        label: format.country(value),
      })),
    },
    {
      name: 'language' as const,
      data: CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) })),
    },
  ];
  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="words"
        type="search"
        label={t('filter.words')}
        defaultValue={filter.words ?? ''}
        maxLength={PRACTICE_LIMITS.words}
        style={{ flex: '1 1 180px' }}
      />
      {selects.map(({ name, data }) => (
        <NativeSelect
          key={name}
          name={name}
          label={t(`filter.${name}`)}
          defaultValue={filter[name] ?? ''}
          style={{ flex: '1 1 130px' }}
          onChange={({ currentTarget: { form } }) => {
            if (form) find(form);
          }}
          data={[any, ...data]}
        />
      ))}
    </FilterForm>
  );
}
