import { Text } from '@mantine/core';
import {
  DOCUMENT_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type DocumentAudience,
} from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, DateField, TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { audiencesOf } from './audiences.ts';
import { CollectionField, LanguageField, NamedField } from './DetailFields.tsx';
import type { DocumentView } from './queries.ts';
import { useChangeDocument } from './records.ts';

const words = (values: FormData, name: string): string => {
  const value = values.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Changes what is said of a document. Only what differs is sent, so that nothing else is overwritten. */
export function EditDocumentDialog({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { role, country } = useSession().member;
  const change = useChangeDocument(document.id);
  const [audience, setAudience] = useState<DocumentAudience>(document.audience);
  const [named, setNamed] = useState(document.named.map(({ memberId }) => memberId));
  const offered = audiencesOf(role);
  const audiences = offered.includes(document.audience) ? offered : [document.audience, ...offered];
  const countryName = country ? format.country(country) : '';

  function save(values: FormData) {
    const isAudienceNew = audience !== document.audience;
    const said = {
      title: words(values, 'title'),
      tags: words(values, 'tags'),
      language: (words(values, 'language') || null) as ContentLanguage | null,
      collectionId: words(values, 'collectionId') || null,
      reviewOn: words(values, 'reviewOn') || null,
    };
    change.mutate(
      {
        revision: document.revision,
        title: said.title,
        tags: said.tags,
        language: said.language,
        ...(said.collectionId === (document.collection?.id ?? null)
          ? {}
          : { collectionId: said.collectionId }),
        ...(said.reviewOn === document.reviewOn ? {} : { reviewOn: said.reviewOn }),
        ...(isAudienceNew ? { audience } : {}),
        ...(isAudienceNew && audience === 'national' && country ? { country: country as CountryCode } : {}),
        ...(audience === 'named' ? { named } : {}),
      },
      {
        onSuccess: () => {
          announce(t('edit.saved'));
          onClose();
        },
      },
    );
  }

  return (
    <FormDialog
      draftKey={`document ${document.id}`}
      base={document.revision}
      title={t('edit.title', { title: document.title })}
      verb={t('edit.save')}
      problem={change.error}
      busy={change.isPending}
      onSubmit={save}
      onClose={onClose}
      large
    >
      <TextField
        name="title"
        label={t('form.title')}
        required
        maxLength={DOCUMENT_LIMITS.title}
        defaultValue={document.title}
      />
      <TextField
        name="tags"
        label={t('tags')}
        description={t('tagsHint')}
        maxLength={DOCUMENT_LIMITS.tagLine}
        defaultValue={document.tags.join(', ')}
      />
      <LanguageField defaultValue={document.language ?? ''} />
      <CollectionField defaultValue={document.collection?.id ?? ''} />
      <DateField
        name="reviewOn"
        label={t('review.on')}
        description={t('review.onHint')}
        defaultValue={document.reviewOn ?? ''}
      />
      <ChoiceField
        name="audience"
        label={t('form.audience')}
        description={t(`audienceEffect.${audience}`, { country: countryName })}
        value={audience}
        onChange={(event) => setAudience(event.currentTarget.value as DocumentAudience)}
        data={audiences.map((value) => ({
          value,
          label: t(`audienceOf.${value}`, { country: countryName }),
        }))}
      />
      {audience === 'named' && <NamedField document={document} named={named} onChange={setNamed} />}
      {audience !== document.audience && <Text size="sm">{t('edit.audienceEffect')}</Text>}
    </FormDialog>
  );
}
