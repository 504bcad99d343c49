import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyping } from '../../live/hooks.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { CommentInput } from '../thread-requests.ts';
import classes from '../Draft.module.css';
import { useDraft } from '../draft-context.ts';
import { MentionField } from './MentionField.tsx';
import { mentionsIn } from './mentions.ts';
import { type Person, type ReadersOf, readersQuery } from './readers-query.ts';
import { useCommentDraft } from './use-comment-draft.ts';

interface CommentComposerProps {
  label: string;
  /** Where it is: the words stay here until they are sent, and the others see who is writing. */
  place: string;
  /** Who reads it, and so may be called; or they themselves. */
  readers: ReadersOf | readonly Person[];
  /** In a restricted thread, typing is hidden from everybody else. */
  hidesTyping?: boolean;
  /** Sends the text; resolves when it is committed. */
  send: (said: CommentInput) => Promise<unknown>;
  /** What else is to be chosen before it is sent. */
  children?: ReactNode;
  /** Something is still to be chosen. */
  isIncomplete?: boolean;
  onCancel?: () => void;
  takesFocus?: boolean;
}

const NO_READERS: readonly Person[] = [];

/**
 * A field for a comment. What is written stays until the server has committed it; a resend after a lost
 * answer carries the same key.
 */
export function CommentComposer({
  label,
  place,
  readers,
  hidesTyping = false,
  send,
  children,
  isIncomplete = false,
  onCancel,
  takesFocus,
}: CommentComposerProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const { standardId, threadsRoom } = useDraft();
  const queries = useQueryClient();
  const { value, write, discard, send: sendKept } = useCommentDraft(place, label);
  const { text } = value;
  const key = useRef<string>(crypto.randomUUID());
  const picked = useRef(new Set<string>());
  const { type } = useTyping(threadsRoom, place);
  const known = Array.isArray(readers) ? (readers as readonly Person[]) : null;
  const asked = readersQuery(standardId, known ? { audience: 'network' } : (readers as ReadersOf));
  const { data } = useQuery({ ...asked, enabled: !known && text.includes('@') });
  const people = known ?? data ?? NO_READERS;
  const sending = useMutation({
    mutationFn: async () => {
      const all = known ?? (text.includes('@') ? await queries.ensureQueryData(asked) : NO_READERS);
      return send({ text, key: key.current, mentions: mentionsIn(text, all, picked.current) });
    },
    onSuccess: () => {
      key.current = crypto.randomUUID();
      picked.current = new Set();
    },
  });
  const [isBlocked, setHeld] = useState(false);
  const written = text.trim() !== '';
  const box = useRef<HTMLDivElement>(null);

  function submit() {
    if (!written || isBlocked || isIncomplete || sending.isPending) return;
    // The button goes with the words, so focus moves to the field.
    box.current?.querySelector('textarea')?.focus({ preventScroll: true });
    sendKept(() => sending.mutate());
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === 'Escape') onCancel?.();
    else if (!hidesTyping) type();
  }

  return (
    <div ref={box} className={classes.composer}>
      <MentionField
        label={label}
        value={text}
        readOnly={sending.isPending}
        takesFocus={takesFocus}
        people={people}
        onChange={(next) => write({ ...value, text: next })}
        onPick={({ memberId }) => picked.current.add(memberId)}
        onBlocked={setHeld}
        onKeyDown={pressed}
      />
      {children}
      <ProblemNotice problem={sending.error} />
      {(written || onCancel) && (
        <Group gap="sm">
          <Button
            size="xs"
            onClick={submit}
            loading={sending.isPending}
            disabled={!written || isBlocked || isIncomplete}
          >
            {t(sending.isError ? 'comment.resend' : 'comment.send')}
          </Button>
          {onCancel && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                discard();
                onCancel();
              }}
              disabled={sending.isPending}
            >
              {shell('cancel')}
            </Button>
          )}
          {sending.isError && <output className={classes.hint}>{t('comment.kept')}</output>}
        </Group>
      )}
    </div>
  );
}
