import { Button, Group, Textarea } from '@mantine/core';
import { LIMITS } from '@nbn/contracts';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyping } from '../../live/hooks.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Safeguarded } from '../../ui/safeguard/Safeguarded.tsx';
import classes from '../Draft.module.css';
import { useDraft } from '../draft.ts';
import { useKept } from '../kept.ts';
import { focusOnce } from './focus-once.ts';

interface ComposerProps {
  label: string;
  /** Where it is: the words stay here until they are sent, and the others see who is writing. */
  place: string;
  /** Sends the text; resolves when it is committed. The same key again does not double it. */
  send: (text: string, key: string) => Promise<unknown>;
  onSent?: () => void;
  onCancel?: () => void;
  takesFocus?: boolean;
}

/** A field for a comment. What is written stays until the server has committed it; a resend after a lost answer carries the same key. */
export function Composer({ label, place, send, onSent, onCancel, takesFocus }: ComposerProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const { threadsRoom } = useDraft();
  const [text, keep, forget] = useKept(`comment ${place}`, '');
  const key = useRef<string>(crypto.randomUUID());
  const { type } = useTyping(threadsRoom, place);
  const sending = useMutation({
    mutationFn: () => send(text, key.current),
    onSuccess: () => {
      key.current = crypto.randomUUID();
      forget();
      onSent?.();
    },
  });
  const [held, setHeld] = useState(false);
  const written = text.trim() !== '';
  const submit = () => { if (written && !held && !sending.isPending) sending.mutate(); };

  function pressed(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
    else if (event.key === 'Escape') onCancel?.();
    else type();
  }

  return (
    <div className={classes.composer}>
      <Textarea inputContainer={(input) => <Safeguarded name="comment" onHeld={setHeld}>{input}</Safeguarded>} aria-label={label} placeholder={label} autosize minRows={takesFocus ? 3 : 1} maxLength={LIMITS.comment} value={text} readOnly={sending.isPending} onChange={(event) => keep(event.currentTarget.value)} onKeyDown={pressed} ref={takesFocus ? focusOnce : undefined} />
      <ProblemNotice problem={sending.error} />
      {(written || onCancel) && (
        <Group gap="sm">
          <Button size="xs" onClick={submit} loading={sending.isPending} disabled={!written || held}>{t(sending.isError ? 'comment.resend' : 'comment.send')}</Button>
          {onCancel && <Button size="xs" variant="default" onClick={() => { forget(); onCancel(); }} disabled={sending.isPending}>{shell('cancel')}</Button>}
          {sending.isError && <output className={classes.hint}>{t('comment.kept')}</output>}
        </Group>
      )}
    </div>
  );
}
