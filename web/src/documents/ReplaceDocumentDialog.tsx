import { Modal, Text } from '@mantine/core';
import { DOCUMENT_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Form, LongTextField } from '../ui/Form.tsx';
import { useReplaceDocument, type DocumentView } from './queries.ts';
import { UploadFields } from './UploadFields.tsx';

/** Puts a newer version beside the one that holds. */
export function ReplaceDocumentDialog({
  document,
  opened,
  onClose,
}: {
  document: DocumentView;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(['documents', 'shell']);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [note, setNote] = useState('');
  const replace = useReplaceDocument(document.id);

  function send() {
    setMissing(file === null);
    if (!file) return;
    replace.mutate(
      { replaces: document.version, note: note.trim(), file },
      {
        onSuccess: ({ version, versions }) => {
          const tells = versions.some(({ number, traits }) => number === version && traits.length > 0);
          announce(t(tells ? 'form.replacedWithTraits' : 'form.replaced', { number: version }));
          onClose();
        },
      },
    );
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('form.replaceTitle', { title: document.title })}
      size="lg"
      closeOnClickOutside={!replace.isPending}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('form.replace')}
        problem={replace.error}
        busy={replace.isPending}
        onCancel={onClose}
        onSubmit={send}
      >
        <UploadFields file={file} onChange={setFile} progress={replace.progress} missing={missing} />
        <LongTextField
          name="note"
          label={t('page.note')}
          maxLength={DOCUMENT_LIMITS.note}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Text size="sm">{t('form.replaceEffect', { number: document.version })}</Text>
      </Form>
    </Modal>
  );
}
