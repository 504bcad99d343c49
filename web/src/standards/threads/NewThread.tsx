import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { updateQuery } from '../../api/query-client.ts';
import { openThread, type CommentInput, type CommentTarget } from '../thread-requests.ts';
import classes from '../Draft.module.css';
import { useDraft } from '../draft-context.ts';
import { type Thread, threadsKey } from '../queries.ts';
import { AudienceFields } from './AudienceFields.tsx';
import { CommentComposer } from './CommentComposer.tsx';
import { focusThread } from './thread-focus.ts';
import { useCommentDraft } from './use-comment-draft.ts';

/** The first comment of a thread, on words or on the whole clause, and who is to read it. */
export function NewThread({ subject, name }: { subject: CommentTarget; name: string }) {
  const { t } = useTranslation('standards');
  const { standardId, updateUi, openThread: show, whenCommitted } = useDraft();
  const queries = useQueryClient();
  const place = `new ${subject.clauseId}`;
  const { value, write } = useCommentDraft(place, t('comment.label'));
  const { audience, readers } = value;
  const form = useRef<HTMLElement>(null);

  async function send(said: CommentInput) {
    await whenCommitted();
    const thread = await openThread(standardId, subject, said, {
      audience,
      readers: readers.map(({ memberId }) => memberId),
    });
    updateQuery<Thread[]>(queries, threadsKey(standardId), (old) =>
      old.some(({ id }) => id === thread.id) ? old : [...old, thread],
    );
    // Whoever has not gone on elsewhere goes on at what was just written.
    const isHere = form.current?.contains(document.activeElement);
    show(thread);
    if (isHere) focusThread(thread.id);
  }

  return (
    <section ref={form} className={classes.thread} data-open aria-label={t('comment.onClause', { name })}>
      <p className={classes.quote}>
        {subject.range ? t('threads.quote', { quote: subject.range.quote }) : t('threads.onClause')}
      </p>
      <CommentComposer
        label={t('comment.label')}
        place={place}
        readers={audience === 'named' ? readers : { audience }}
        hidesTyping={audience !== 'network'}
        isIncomplete={audience === 'named' && readers.length === 0}
        send={send}
        onCancel={() => updateUi({ compose: null, sheet: null })}
        takesFocus
      >
        <AudienceFields
          audience={audience}
          readers={readers}
          onChange={(chosen, named) => write({ ...value, audience: chosen, readers: named })}
        />
      </CommentComposer>
    </section>
  );
}
