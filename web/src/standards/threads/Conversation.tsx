import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { updateQuery } from '../../api/query-client.ts';
import { useFormat } from '../../i18n/format.ts';
import { TypingLine } from '../../live/PresenceLine.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { markSeen, replyTo, type CommentInput, changeThreadState } from '../thread-requests.ts';
import classes from '../Draft.module.css';
import { mayReplyIn, useDraft } from '../draft-context.ts';
import { withComment } from '../draft-events.ts';
import { type Comment, commentsKey, commentsQuery, type Thread, threadsKey } from '../queries.ts';
import { readersText } from './audience-text.ts';
import { CommentComposer } from './CommentComposer.tsx';
import { splitMentions } from './mentions.ts';

/**
 * All comments of a thread, who is writing, and what the reader may do: answer, resolve, reopen. Reading it
 * marks it read.
 */
export function Conversation({ thread }: { thread: Thread }) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const { standardId, threadsRoom, abilities, audience } = useDraft();
  const queries = useQueryClient();
  const query = useQuery({
    ...commentsQuery(standardId, thread.id),
    // Of a thread with one comment all is known: the button to answer does not move away from under a press.
    placeholderData: () => (thread.comments === 1 ? [firstCommentOf(thread)] : undefined),
  });
  const change = (how: (thread: Thread) => Thread) =>
    updateQuery<Thread[]>(queries, threadsKey(standardId), (old) =>
      old.map((one) => (one.id === thread.id ? how(one) : one)),
    );
  useMarkSeen(standardId, thread, query.data?.length ?? 0, (seen) =>
    change((one) => ({ ...one, seen: Math.max(one.seen, seen) })),
  );
  const turn = useMutation({
    mutationFn: () =>
      changeThreadState(standardId, thread.id, thread.state === 'open' ? 'resolve' : 'reopen'),
    onSuccess: ({ state, by, at }) => {
      // Somebody else's later turn may have been told before this answer.
      change((one) => (one.stateAt > at ? one : { ...one, state, stateBy: by, stateAt: at }));
    },
  });

  async function reply(said: CommentInput) {
    const comment = await replyTo(standardId, thread.id, said);
    updateQuery<Comment[]>(queries, commentsKey(standardId, thread.id), (old) => withComment(old, comment));
    change((one) => ({
      ...one,
      comments: Math.max(one.comments, comment.ordinal),
      seen: Math.max(one.seen, comment.ordinal),
    }));
  }

  const few = thread.audience !== 'network';
  const turned = thread.state === 'resolved' || thread.stateAt !== thread.first.at;
  return (
    <>
      <QueryBoundary query={query} skeleton={<Skeleton height={60} aria-busy />}>
        {(comments) => (
          <ol className={classes.comments}>
            {comments.map((comment) => (
              <CommentItem key={comment.id} comment={comment} isNew={comment.ordinal > thread.seen} />
            ))}
          </ol>
        )}
      </QueryBoundary>
      {turned && (
        <Text size="xs" c="dimmed">
          {t(thread.state === 'resolved' ? 'resolvedBy' : 'reopenedBy', {
            name: thread.stateBy.name,
            when: format.shortInstant(thread.stateAt),
          })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {readersText(t, format, thread, audience)}
      </Text>
      {!few && <TypingLine room={threadsRoom} place={thread.id} />}
      {mayReplyIn(abilities, thread) && (
        <>
          {thread.state === 'open' && (
            <CommentComposer
              label={t('comment.reply')}
              place={thread.id}
              readers={{ threadId: thread.id }}
              hidesTyping={few}
              send={reply}
            />
          )}
          <ProblemNotice problem={turn.error} />
          <Group>
            <Button size="xs" variant="default" loading={turn.isPending} onClick={() => turn.mutate()}>
              {t(thread.state === 'open' ? 'resolve' : 'reopen')}
            </Button>
          </Group>
        </>
      )}
    </>
  );
}

const firstCommentOf = ({ id, first }: Thread): Comment => ({ ...first, threadId: id, key: first.id });

function CommentItem({ comment, isNew }: { comment: Comment; isNew: boolean }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const format = useFormat();
  const { name, organisation } = comment.by;
  return (
    <li className={classes.comment} data-new={isNew || undefined}>
      <p className={classes.by}>
        {comment.source ? (
          <ImportedComment comment={comment} source={comment.source} />
        ) : (
          <>
            <strong>{name}</strong>
            {organisation !== name && (
              <span title={t('comment.by', { name, organisation })}>{organisation}</span>
            )}
            <time dateTime={comment.at}>{format.shortInstant(comment.at)}</time>
          </>
        )}
        {isNew && <span className={classes.fresh}>{shell('unread')}</span>}
      </p>
      <p className={classes.said}>
        {splitMentions(comment.text, comment.mentions).map(({ text, isMention }, at) =>
          isMention ? (
            <strong key={at} className={classes.called}>
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </p>
    </li>
  );
}

/** Who wrote a comment that came in with a file is the file's own word; who brought it in is known. */
function ImportedComment({
  comment,
  source: { author, at },
}: {
  comment: Comment;
  source: NonNullable<Comment['source']>;
}) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  return (
    <>
      <strong>{author ?? t('comment.somebody')}</strong>
      {at && <time dateTime={at}>{format.shortInstant(at)}</time>}
      <span>{t('comment.broughtIn', { name: comment.by.name, when: format.shortInstant(comment.at) })}</span>
    </>
  );
}

/** Tells the server, a moment after the comments were on the screen, that they were read. */
function useMarkSeen(
  standardId: string,
  { id, seen }: Thread,
  shown: number,
  onSeen: (seen: number) => void,
): void {
  useEffect(() => {
    if (shown <= seen) return undefined;
    const rest = setTimeout(() => {
      // A mark that did not arrive is made with the next one: nobody needs to be told.
      markSeen(standardId, id, shown).then(
        () => onSeen(shown),
        () => undefined,
      );
    }, 1_200);
    return () => clearTimeout(rest);
    // `onSeen` writes into the cache and is the same act whichever one is called.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [standardId, id, seen, shown]);
}
