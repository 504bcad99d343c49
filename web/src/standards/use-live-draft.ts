import type { MemberLiveEvents, StandardLiveEvents } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { exactCount } from '../i18n/exact-count.ts';
import { useSession } from '../api/session.ts';
import { useRoom } from '../live/hooks.ts';
import { applyEvent, type DraftEvent, refetchThread } from './draft-events.ts';
import { useTextShown } from './text-shown.ts';
import {
  allCommentsKey,
  listKey,
  type Standard,
  standardKey,
  type Thread,
  threadsKey,
  threadsQuery,
} from './queries.ts';

/** What comes in a burst is said once. */
const ANNOUNCE_DELAY_MS = 900;

interface NewComment {
  readonly clauseId: string;
  readonly name: string;
}

/** The comment that an event brings, and its clause where the page knows the thread. */
function commentOf(
  queries: QueryClient,
  standardId: string,
  { type, payload }: DraftEvent,
): readonly [Thread['first'] | null, string | null | undefined] {
  if (type === 'thread-opened') return [payload.thread.first, payload.thread.clauseId];
  if (type !== 'comment-added') return [null, null];
  const threads = queries.getQueryData<Thread[]>(threadsKey(standardId));
  return [payload.comment, threads?.find(({ id }) => id === payload.comment.threadId)?.clauseId];
}

/** Who wrote on which clause, when the event is a comment of somebody else. */
function newCommentIn(
  queries: QueryClient,
  standardId: string,
  event: DraftEvent,
  me: string,
): NewComment | null {
  const [comment, clauseId] = commentOf(queries, standardId, event);
  return comment && clauseId && comment.by.memberId !== me ? { clauseId, name: comment.by.name } : null;
}

/**
 * Keeps a draft and its threads as they are, tells those who do not see it what arrived, and knows when the
 * draft was closed to the reader.
 */
export function useLiveDraft(standard: Standard): { threads: UseQueryResult<Thread[]>; lost: boolean } {
  const { t } = useTranslation('standards');
  const queries = useQueryClient();
  const { member } = useSession();
  const [lost, setLost] = useState(false);
  const isTextShown = useTextShown(standard.id);
  // Who writes gets the words first; where they are only read, they are there.
  const threads = useQuery({
    ...threadsQuery(standard.id),
    enabled: isTextShown || !standard.abilities.edit,
  });
  const arrived = useRef<{ timer?: ReturnType<typeof setTimeout>; all: NewComment[] }>({ all: [] });
  const { id } = standard;

  function say() {
    const { all } = arrived.current;
    arrived.current = { all: [] };
    const last = all.at(-1);
    const now = queries.getQueryData<Standard>(standardKey(id));
    if (!last || !now) return;
    const clause = outlineOf(now.clauses).find((one) => one.id === last.clauseId);
    announce(
      t('arrived', {
        ...exactCount(all.length),
        name: last.name,
        place: t('clauseName', { label: clause?.number.reference ?? '' }),
      }),
    );
  }

  function heard(event: DraftEvent) {
    applyEvent(queries, id, event, member.id);
    const arrival = newCommentIn(queries, id, event, member.id);
    if (!arrival) return;
    arrived.current.all.push(arrival);
    arrived.current.timer ??= setTimeout(say, ANNOUNCE_DELAY_MS);
  }

  useEffect(
    () => () => {
      clearTimeout(arrived.current.timer);
      void queries.invalidateQueries({ queryKey: listKey });
      // Nobody is told of them from here on: who comes back asks for them again. A number of their rooms that
      // is read elsewhere meanwhile says nothing about what was read of them here.
      for (const queryKey of [threadsKey(id), allCommentsKey(id)])
        void queries.invalidateQueries({ queryKey, refetchType: 'none' });
    },
    [queries, id],
  );

  const reset = () =>
    void queries.invalidateQueries({
      predicate: ({ queryKey: [feature, what, which] }) =>
        feature === 'standards' && what !== 'list' && which === id,
    });
  const listener = { onEvent: heard, onReset: reset, onAccessLost: () => setLost(true) };
  useRoom<StandardLiveEvents>(threads.data ? `standard:${id}` : null, {
    ...listener,
    since: standard.number,
  });
  useRoom<StandardLiveEvents>(threads.data ? standard.threadsRoom : null, {
    ...listener,
    since: standard.threadsNumber,
  });
  // Threads that are for few are told to each of their readers, in a room that the bell listens to all the
  // time: what is told there while the threads are on their way is told once, and not again after a join.
  useRoom<MemberLiveEvents>(`member:${member.id}`, {
    onEvent: (event) => {
      if (event.type === 'thread-touched' && event.payload.standardId === id)
        void refetchThread(queries, id, event.payload.threadId);
    },
  });
  return { threads, lost };
}
