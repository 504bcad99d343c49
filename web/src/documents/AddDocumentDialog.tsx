import { Modal, Stack, Text } from '@mantine/core';
import {
  DOCUMENT_LIMITS,
  type AttachableKind,
  type CountryCode,
  type DocumentAudience,
} from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, Form, TextField } from '../ui/Form.tsx';
import { audiencesOf } from './audiences.ts';
import { NamedField } from './DetailFields.tsx';
import { titleFromFileName } from './file-kind.ts';
import { useAddDocument, type DocumentView } from './queries.ts';
import { UploadFields } from './UploadFields.tsx';

interface AddDocumentDialogProps {
  opened: boolean;
  onClose: () => void;
  /** What the dialog is for, and the verb that ends it. */
  title: string;
  verb: string;
  /** What the document stands with from the start. */
  attachTo?: { readonly kind: AttachableKind; readonly id: string };
  onAdded?: (document: DocumentView) => void;
  /** Where several files go that were chosen at once. */
  onSeveral?: (files: File[]) => void;
}

/** Sends a new document: file, title, and with whom it is shared, said in words before it is sent. */
export function AddDocumentDialog({
  opened,
  onClose,
  title: heading,
  verb,
  attachTo,
  onAdded,
  onSeveral,
}: AddDocumentDialogProps) {
  const { t } = useTranslation(['documents', 'shell']);
  const format = useFormat();
  const { role, country } = useSession().member;
  const audiences = audiencesOf(role, attachTo?.kind);
  const [audience, setAudience] = useState<DocumentAudience>(audiences[0]!);
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const [named, setNamed] = useState<string[]>([]);
  const add = useAddDocument();
  const countryName = country ? format.country(country) : '';

  function choose(chosen: File | null) {
    if (chosen && (title === '' || (file && title === titleFromFileName(file.name))))
      setTitle(titleFromFileName(chosen.name));
    setFile(chosen);
  }

  function send() {
    setMissing(file === null);
    if (!file) return;
    add.mutate(
      {
        title,
        audience,
        country: audience === 'national' && country ? (country as CountryCode) : undefined,
        named: audience === 'named' ? named : undefined,
        attachTo,
        file,
      },
      {
        onSuccess: (document) => {
          const tells = document.versions.some(({ traits }) => traits.length > 0);
          announce(t(tells ? 'form.addedWithTraits' : 'form.added', { title: document.title }));
          onAdded?.(document);
          onClose();
        },
      },
    );
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={heading}
      size="lg"
      closeOnClickOutside={!add.isPending}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`new document ${attachTo?.id ?? 'library'}`}
        verb={verb}
        problem={add.error}
        busy={add.isPending}
        onCancel={onClose}
        onSubmit={send}
      >
        <UploadFields
          file={file}
          onChange={choose}
          progress={add.progress}
          missing={missing}
          onSeveral={onSeveral}
        />
        <TextField
          name="title"
          label={t('form.title')}
          required
          maxLength={DOCUMENT_LIMITS.title}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Stack gap={4}>
          <ChoiceField
            name="audience"
            label={t('form.audience')}
            value={audience}
            onChange={(event) => setAudience(event.currentTarget.value as DocumentAudience)}
            data={audiences.map((value) => ({
              value,
              label: t(`audienceOf.${value}`, { country: countryName }),
            }))}
          />
          <Text size="sm" c="dimmed">
            {t(`audienceEffect.${audience}`, { country: countryName })}
          </Text>
        </Stack>
        {audience === 'named' && <NamedField document={{ named: [] }} named={named} onChange={setNamed} />}
      </Form>
    </Modal>
  );
}
