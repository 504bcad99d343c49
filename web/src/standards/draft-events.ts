import type { LiveClause, StandardLiveEvents } from '@nbn/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.ts';
import { invalidateGathered } from '../api/gathered-invalidation.ts';
import { updateQuery } from '../api/query-client.ts';
import type { EventOf } from '../live/hooks.ts';
import { amendmentKey, amendmentsKey } from './amendments/queries.ts';
import { definitionsKey } from './definitions/queries.ts';
import { sourcesKey } from './sources/queries.ts';
import {
  type Clause,
  type Comment,
  commentsKey,
  type Standard,
  standardKey,
  type Thread,
  threadQuery,
  threadsKey,
} from './queries.ts';

export type DraftEvent = EventOf<StandardLiveEvents>;

/** The standard with a clause as it now is; an older revision than the one shown changes nothing. */
export function withClause(standard: Standard, clause: LiveClause): Standard {
  const known = [...standard.clauses, ...standard.removed].find(({ id }) => id === clause.id);
  if (known && known.revision > clause.revision) return standard;
  const others = (list: readonly Clause[]): Clause[] => list.filter(({ id }) => id !== clause.id);
  const shown = clause as Clause;
  return clause.removed
    ? { ...standard, clauses: others(standard.clauses), removed: [...others(standard.removed), shown] }
    : { ...standard, clauses: [...others(standard.clauses), shown], removed: others(standard.removed) };
}

/** The threads after an event. Applying an event twice changes nothing. */
export function withThreadEvent(threads: readonly Thread[], event: DraftEvent, me: string): Thread[] {
  const change = (id: string, how: (thread: Thread) => Thread): Thread[] =>
    threads.map((thread) => (thread.id === id ? how(thread) : thread));
  switch (event.type) {
    case 'thread-opened': {
      const { thread } = event.payload;
      if (threads.some(({ id }) => id === thread.id)) return [...threads];
      return [...threads, { ...thread, seen: thread.first.by.memberId === me ? 1 : 0 } as Thread];
    }
    case 'comment-added': {
      const { threadId, ordinal, by } = event.payload.comment;
      return change(threadId, (thread) => ({
        ...thread,
        comments: Math.max(thread.comments, ordinal),
        seen: by.memberId === me ? Math.max(thread.seen, ordinal) : thread.seen,
      }));
    }
    case 'thread-state-changed': {
      const { threadId, state, by, at } = event.payload;
      return change(threadId, (thread) =>
        thread.stateAt > at ? thread : { ...thread, state, stateBy: by as Thread['stateBy'], stateAt: at },
      );
    }
    case 'anchors-moved': {
      const moved = new Map(
        event.payload.anchors.map(({ threadId, clauseId, anchor }) => [threadId, { clauseId, anchor }]),
      );
      return threads.map((thread) =>
        moved.has(thread.id) ? { ...thread, ...moved.get(thread.id)! } : thread,
      );
    }
    default:
      return [...threads];
  }
}

/** A thread's comments with one more, each once and in order. */
export function withComment(comments: readonly Comment[], comment: Comment): Comment[] {
  if (comments.some(({ ordinal }) => ordinal === comment.ordinal)) return [...comments];
  return [...comments, comment].toSorted((a, b) => a.ordinal - b.ordinal);
}

/** Fetches one thread again, with the present rights: it is there with its comments, or it is gone. */
export async function refetchThread(
  queries: QueryClient,
  standardId: string,
  threadId: string,
): Promise<void> {
  const asked = threadQuery(standardId, threadId);
  // An answer that is on its way may be older than what is told now: whoever waits for it goes without.
  await queries.cancelQueries({ queryKey: asked.queryKey }, { silent: true });
  const thread = await queries
    .fetchQuery(asked)
    .catch((problem: unknown) =>
      problem instanceof ApiProblem && problem.code === 'not-found' ? null : undefined,
    );
  if (thread === undefined) return;
  updateQuery<Thread[]>(queries, threadsKey(standardId), (old) => {
    if (!thread) return old.filter(({ id }) => id !== threadId);
    return old.some(({ id }) => id === threadId)
      ? old.map((one) => (one.id === threadId ? thread : one))
      : [...old, thread];
  });
  await queries.invalidateQueries({ queryKey: commentsKey(standardId, threadId) });
}

const THREAD_EVENTS: ReadonlySet<DraftEvent['type']> = new Set([
  'thread-opened',
  'comment-added',
  'thread-state-changed',
  'anchors-moved',
]);

/** Writes a live event into what the page has read. */
export function applyEvent(queries: QueryClient, standardId: string, event: DraftEvent, me: string): void {
  const standard = standardKey(standardId);
  if (event.type === 'standard-changed') {
    const moved = queries.getQueryData<Standard>(standard)?.state !== event.payload.state;
    updateQuery<Standard>(queries, standard, (old) => ({ ...old, ...event.payload }));
    // Another state changes what each reader may do: the server says what.
    if (moved) invalidateGathered(queries, standard);
  }
  if (event.type === 'consultation-changed') {
    invalidateGathered(queries, ['standards', 'rounds', standardId]);
    invalidateGathered(queries, standard);
  }
  if (event.type === 'amendment-changed') {
    invalidateGathered(queries, amendmentsKey(standardId));
    invalidateGathered(queries, amendmentKey(event.payload.amendmentId));
    invalidateGathered(queries, standard);
  }
  if (event.type === 'clause-changed')
    updateQuery<Standard>(queries, standard, (old) => withClause(old, event.payload.clause));
  // Where a clause stands decides the numbers of what is cited, too.
  if (event.type === 'sources-changed' || event.type === 'clause-changed')
    invalidateGathered(queries, sourcesKey(standardId));
  if (event.type === 'definitions-changed') invalidateGathered(queries, definitionsKey(standardId));
  if (event.type === 'version-made') invalidateGathered(queries, ['standards', 'versions', standardId]);
  if (event.type === 'standard-published')
    invalidateGathered(queries, ['standards', 'publication', standardId]);
  if (THREAD_EVENTS.has(event.type))
    updateQuery<Thread[]>(queries, threadsKey(standardId), (old) => withThreadEvent(old, event, me));
  if (event.type !== 'comment-added') return;
  const { comment } = event.payload;
  updateQuery<Comment[]>(queries, commentsKey(standardId, comment.threadId), (old) =>
    withComment(old, comment as Comment),
  );
}
