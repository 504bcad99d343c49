import { NativeSelect, TextInput } from '@mantine/core';
import { CONTENT_LANGUAGES, FIELDS, ORGANISATION_KINDS } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { CountryScopeField } from '../network/CountryScopeField.tsx';
import { FilterForm } from '../ui/FilterForm.tsx';
import { type DirectoryFilter, directoryFilterOf } from './filters.ts';

const HALF = { flex: '1 1 150px' } as const;

/** Words, country, kind, field and language; sending them changes the address, so that a view can be sent. */
export function DirectoryFilterForm({ filter }: { filter: DirectoryFilter }) {
  const { t } = useTranslation(['directory', 'network']);
  const format = useFormat();
  const navigate = useNavigate();

  function find(form: HTMLFormElement | null) {
    if (form)
      void navigate({
        to: '/network/directory',
        search: directoryFilterOf(Object.fromEntries(new FormData(form))),
      });
  }

  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="q"
        type="search"
        label={t('filter.words')}
        defaultValue={filter.q ?? ''}
        maxLength={100}
        style={HALF}
      />
      <CountryScopeField
        name="country"
        label={t('filter.country')}
        first={t('filter.anyCountry')}
        defaultValue={filter.country ?? ''}
        onChange={(event) => find(event.currentTarget.form)}
        style={HALF}
      />
      <NativeSelect
        name="kind"
        label={t('filter.kind')}
        defaultValue={filter.kind ?? ''}
        onChange={(event) => find(event.currentTarget.form)}
        style={HALF}
        data={[
          { value: '', label: t('filter.anyKind') },
          ...ORGANISATION_KINDS.map((value) => ({ value, label: t(`network:kind.${value}`) })),
        ]}
      />
      <NativeSelect
        name="field"
        label={t('filter.field')}
        defaultValue={filter.field ?? ''}
        onChange={(event) => find(event.currentTarget.form)}
        style={HALF}
        data={[
          { value: '', label: t('filter.anyField') },
          ...FIELDS.map((value) => ({ value, label: t(`topic.${value}`) })),
        ]}
      />
      <NativeSelect
        name="language"
        label={t('filter.language')}
        defaultValue={filter.language ?? ''}
        onChange={(event) => find(event.currentTarget.form)}
        style={HALF}
        data={[
          { value: '', label: t('filter.anyLanguage') },
          ...CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) })),
        ]}
      />
    </FilterForm>
  );
}
