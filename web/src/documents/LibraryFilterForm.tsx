import { NativeSelect, TextInput } from '@mantine/core';
import { DOCUMENT_AUDIENCES, DOCUMENT_LIMITS, type DocumentAudience } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterForm } from '../ui/FilterForm.tsx';
import type { LibraryFilter } from './queries.ts';

/** Words and audience; sending them changes the address, so that a view can be sent to somebody. */
export function LibraryFilterForm({ filter }: { filter: LibraryFilter }) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();

  function find(form: HTMLFormElement) {
    const values = new FormData(form);
    const typed = values.get('words');
    const words = typeof typed === 'string' ? typed.trim() : '';
    const audience = DOCUMENT_AUDIENCES.find((known) => known === values.get('audience')) as
      | DocumentAudience
      | undefined;
    void navigate({
      to: '/library',
      search: { ...(words ? { words } : {}), ...(audience ? { audience } : {}) },
    });
  }

  return (
    <FilterForm label={t('filter.label')} verb={t('filter.find')} onFind={find}>
      <TextInput
        name="words"
        type="search"
        label={t('filter.words')}
        defaultValue={filter.words ?? ''}
        maxLength={DOCUMENT_LIMITS.words}
        style={{ flex: '1 1 220px' }}
      />
      <NativeSelect
        name="audience"
        label={t('filter.audience')}
        defaultValue={filter.audience ?? ''}
        style={{ flex: '0 1 200px' }}
        onChange={(event) => {
          if (event.currentTarget.form) find(event.currentTarget.form);
        }}
        data={[
          { value: '', label: t('filter.all') },
          ...DOCUMENT_AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) })),
        ]}
      />
    </FilterForm>
  );
}
