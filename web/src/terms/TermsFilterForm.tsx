import { NativeSelect, TextInput } from '@mantine/core';
import { type Field, FIELDS, LANGUAGE_NAMES, LANGUAGES, TERM_LIMITS, type Language } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterForm } from '../ui/FilterForm.tsx';
import { textValue } from '../ui/form-values.ts';
import type { TermsFilter } from './queries.ts';

interface TermsFilterFormProps {
  filter: TermsFilter;
  languages: readonly Language[];
}

/** Words, field and languages; sending them changes the address, so that a view can be sent to somebody. */
export function TermsFilterForm({ filter, languages }: TermsFilterFormProps) {
  const { t } = useTranslation('terms');
  const navigate = useNavigate();

  function find(form: HTMLFormElement) {
    const values = new FormData(form);
    const words = textValue(values, 'words');
    const field = FIELDS.find((known) => known === values.get('field')) as Field | undefined;
    const [first, second] = ['first', 'second'].map((name) =>
      LANGUAGES.find((known) => known === values.get(name)),
    );
    void navigate({
      to: '/library/terms',
      search: {
        ...(words ? { words } : {}),
        ...(field ? { field } : {}),
        ...(first ? { first } : {}),
        ...(second ? { second } : {}),
        ...(values.get('proposed') === 'yes' ? { proposed: true } : {}),
      },
    });
  }

  const onChange = ({ currentTarget: { form } }: { currentTarget: HTMLSelectElement }) => {
    if (form) find(form);
  };
  const languageChoices = LANGUAGES.filter((language) => language !== 'en').map((value) => ({
    value,
    label: LANGUAGE_NAMES[value],
  }));
  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="words"
        type="search"
        label={t('filter.words')}
        defaultValue={filter.words ?? ''}
        maxLength={TERM_LIMITS.words}
        style={{ flex: '1 1 220px' }}
      />
      <NativeSelect
        name="field"
        label={t('filter.field')}
        defaultValue={filter.field ?? ''}
        onChange={onChange}
        style={{ flex: '1 1 170px' }}
        data={[
          { value: '', label: t('filter.anyField') },
          ...FIELDS.map((value) => ({ value, label: t(`field.${value}`) })),
        ]}
      />
      <NativeSelect
        name="first"
        label={t('filter.first')}
        defaultValue={languages[0] ?? ''}
        onChange={onChange}
        style={{ flex: '1 1 140px' }}
        data={languageChoices}
      />
      <NativeSelect
        name="second"
        label={t('filter.second')}
        defaultValue={languages[1] ?? ''}
        onChange={onChange}
        style={{ flex: '1 1 140px' }}
        data={[{ value: '', label: t('filter.none') }, ...languageChoices]}
      />
      <NativeSelect
        name="proposed"
        label={t('filter.proposed')}
        defaultValue={filter.proposed ? 'yes' : ''}
        onChange={onChange}
        style={{ flex: '1 1 170px' }}
        data={[
          { value: '', label: t('filter.all') },
          { value: 'yes', label: t('filter.onlyProposed') },
        ]}
      />
    </FilterForm>
  );
}
