import { NativeSelect, TextInput } from '@mantine/core';
import {
  CONTENT_LANGUAGES,
  DOCUMENT_AUDIENCES,
  DOCUMENT_LIMITS,
  REVIEW_STATES,
  type DocumentAudience,
} from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FilterForm } from '../ui/FilterForm.tsx';
import type { LibraryFilter } from './queries.ts';
import { tagsQuery } from './records.ts';

/** Words and audience; sending them changes the address, so that a view can be sent to somebody. */
export function LibraryFilterForm({ filter }: { filter: LibraryFilter }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const navigate = useNavigate();
  const { data: tags = [] } = useQuery(tagsQuery);

  function find(form: HTMLFormElement) {
    const values = new FormData(form);
    const typed = values.get('words');
    const words = typeof typed === 'string' ? typed.trim() : '';
    const audience = DOCUMENT_AUDIENCES.find((known) => known === values.get('audience')) as
      | DocumentAudience
      | undefined;
    const language = CONTENT_LANGUAGES.find((known) => known === values.get('language'));
    const review = REVIEW_STATES.find((known) => known === values.get('review'));
    const tag = values.get('tag');
    const { collectionId } = filter;
    void navigate({
      to: '/library',
      search: {
        ...(words ? { words } : {}),
        ...(audience ? { audience } : {}),
        ...(collectionId ? { collectionId } : {}),
        ...(typeof tag === 'string' && tag ? { tag } : {}),
        ...(language ? { language } : {}),
        ...(review ? { review } : {}),
      },
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
        style={{ flex: '100 1 180px' }}
      />
      <NativeSelect
        name="audience"
        label={t('filter.audience')}
        defaultValue={filter.audience ?? ''}
        style={{ flex: '1 1 180px' }}
        onChange={(event) => {
          if (event.currentTarget.form) find(event.currentTarget.form);
        }}
        data={[
          { value: '', label: t('filter.all') },
          ...DOCUMENT_AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) })),
        ]}
      />
      <FilterSelect
        name="tag"
        label={t('tags')}
        chosen={filter.tag}
        onFind={find}
        data={[...new Set([...tags.map(({ tag }) => tag), ...(filter.tag ? [filter.tag] : [])])].map(
          (tag) => ({
            value: tag,
            label: tag,
          }),
        )}
      />
      <FilterSelect
        name="language"
        label={t('language')}
        chosen={filter.language}
        onFind={find}
        data={CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
      />
      <FilterSelect
        name="review"
        label={t('review.filter')}
        chosen={filter.review}
        onFind={find}
        data={REVIEW_STATES.map((value) => ({ value, label: t(`review.state.${value}`) }))}
      />
    </FilterForm>
  );
}

interface FilterSelectProps {
  name: string;
  label: string;
  chosen: string | undefined;
  data: readonly { readonly value: string; readonly label: string }[];
  onFind: (form: HTMLFormElement) => void;
}

/** One of a few, or any; choosing finds at once. */
function FilterSelect({ name, label, chosen = '', data, onFind }: FilterSelectProps) {
  const { t } = useTranslation('documents');
  return (
    <NativeSelect
      name={name}
      label={label}
      defaultValue={chosen}
      style={{ flex: '1 1 130px' }}
      onChange={(event) => {
        if (event.currentTarget.form) onFind(event.currentTarget.form);
      }}
      data={[{ value: '', label: t('review.any') }, ...data]}
    />
  );
}
