import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { DOCUMENT_LIMITS, type AttachableKind } from '@nbn/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import classes from './Documents.module.css';
import { attachedDocumentsQuery, documentsQuery, useAttachDocument, type DocumentLine } from './queries.ts';

const TYPING_PAUSE_MS = 300;
const SHOWN = 8;

interface ChooseDocumentDialogProps {
  kind: AttachableKind;
  id: string;
  title: string;
  onClose: () => void;
}

/** Finds a document that the reader can read, and lets it stand with something. */
export function ChooseDocumentDialog({ kind, id, title, onClose }: ChooseDocumentDialogProps) {
  const { t } = useTranslation(['documents', 'shell']);
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), TYPING_PAUSE_MS);
  const { data } = useInfiniteQuery(documentsQuery(asked === '' ? {} : { words: asked }));
  const attached = useQuery(attachedDocumentsQuery(kind, id));
  const attach = useAttachDocument(kind, id);
  const documents = data?.pages[0]?.items.slice(0, SHOWN) ?? [];
  const here = new Set(attached.data?.items.map((document) => document.id));

  function put(document: DocumentLine) {
    attach.mutate(document, {
      onSuccess: () => {
        announce(t('attached.done', { title: document.title }));
        onClose();
      },
    });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('attached.chooseTitle', { title })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('attached.chooseEffect')}
      </Text>
      <TextInput
        type="search"
        label={t('attached.words')}
        value={words}
        maxLength={DOCUMENT_LIMITS.words}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ProblemNotice problem={attach.error} />
      <ul className={classes.found} aria-label={t('attached.found')}>
        {documents.map((document) => (
          <li key={document.id}>
            <FoundDocument document={document} />
            {here.has(document.id) ? (
              <Text size="sm" c="dimmed">
                {t('attached.isHere')}
              </Text>
            ) : (
              <Button
                size="xs"
                variant="default"
                loading={attach.isPending && attach.variables.id === document.id}
                aria-label={t('attached.putOne', { title: document.title })}
                onClick={() => put(document)}
              >
                {t('attached.put')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data && documents.length === 0 && (
        <Text size="sm" component="output">
          {t('attached.noneFound')}
        </Text>
      )}
    </Modal>
  );
}

function FoundDocument({ document }: { document: DocumentLine }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { title, audience, country, changedAt } = document;
  const readers = t(`audienceOf.${audience}`, { country: country ? format.country(country) : '' });
  return (
    <div>
      <Text size="sm">{title}</Text>
      <Text size="xs" c="dimmed">
        {`${readers} · ${t('changed', { day: format.shortDay(changedAt) })}`}
      </Text>
    </div>
  );
}
