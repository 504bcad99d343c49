import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentionField } from '../../standards/threads/MentionField.tsx';
import { mentionsIn } from '../../standards/threads/mentions.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import { addEntry, readersQuery, writeEntry } from './queries.ts';

interface EntryComposerProps {
  conversationId: string;
  replyTo: string | null;
  label: string;
  takesFocus?: boolean;
  onDone?: () => void;
}

/**
 * A field for an entry. What is written stays until the server has committed it; a resend after a lost answer
 * carries the same key.
 */
export function EntryComposer({ conversationId, replyTo, label, takesFocus, onDone }: EntryComposerProps) {
  const { t } = useTranslation('practices');
  const { t: shell } = useTranslation();
  const queries = useQueryClient();
  const draft = useUnsavedDraft(`entry ${conversationId} ${replyTo ?? ''}`, label, { text: '' });
  const { text } = draft.value;
  const key = useRef<string>(crypto.randomUUID());
  const picked = useRef(new Set<string>());
  const [isBlocked, setBlocked] = useState(false);
  const { data: people = [] } = useQuery({ ...readersQuery(conversationId), enabled: text.includes('@') });
  const sending = useMutation({
    mutationFn: async () => {
      const readers = text.includes('@') ? await queries.ensureQueryData(readersQuery(conversationId)) : [];
      const mentions = mentionsIn(text, readers, picked.current);
      return writeEntry(conversationId, { key: key.current, text, replyTo, mentions });
    },
    onSuccess: (entry) => {
      key.current = crypto.randomUUID();
      picked.current = new Set();
      addEntry(queries, conversationId, entry);
      onDone?.();
    },
  });
  const isWritten = text.trim() !== '';

  function submit() {
    if (isWritten && !isBlocked && !sending.isPending) draft.send(() => sending.mutate());
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === 'Escape') onDone?.();
  }

  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <MentionField
        label={label}
        value={text}
        readOnly={sending.isPending}
        takesFocus={takesFocus}
        people={people}
        onChange={(next) => draft.write({ text: next })}
        onPick={({ memberId }) => picked.current.add(memberId)}
        onBlocked={setBlocked}
        onKeyDown={pressed}
      />
      <ProblemNotice problem={sending.error} />
      {(isWritten || onDone) && (
        <Group gap="sm">
          <Button size="xs" onClick={submit} loading={sending.isPending} disabled={!isWritten || isBlocked}>
            {t(sending.isError ? 'conversation.resend' : 'conversation.send')}
          </Button>
          {onDone && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                draft.discard();
                onDone();
              }}
            >
              {shell('cancel')}
            </Button>
          )}
          {sending.isError && <output>{t('conversation.kept')}</output>}
        </Group>
      )}
    </div>
  );
}
