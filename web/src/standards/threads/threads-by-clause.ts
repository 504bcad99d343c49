import type { ThreadState } from '@nbn/contracts';
import { useMemo, useState } from 'react';
import type { DraftSearch } from '../draft-search.ts';
import type { Thread } from '../queries.ts';

export interface ThreadsByClause {
  readonly of: (clauseId: string) => readonly Thread[];
  /** All of them. */
  readonly all: readonly Thread[];
}

const NO_THREADS: readonly Thread[] = [];

/** The threads that the reader asked for, by whose they are and on which clause; the open one in any case. */
export function filterThreads(
  threads: readonly Thread[],
  { whose, clause, thread: open }: DraftSearch,
  me: string,
): readonly Thread[] {
  if (whose === undefined && clause === undefined) return threads;
  const isTheirs = (thread: Thread): boolean =>
    whose === undefined || (whose === 'mine' ? thread.first.by.memberId === me : thread.country === whose);
  return threads.filter(
    (thread) =>
      thread.id === open || (isTheirs(thread) && (clause === undefined || thread.clauseId === clause)),
  );
}

/** Threads of each clause in the order of their words; the open one is there whatever is shown. */
export function groupByClause(
  threads: readonly Thread[],
  shown: ThreadState | 'all',
  open: string | null,
): Map<string, Thread[]> {
  const groups = new Map<string, Thread[]>();
  for (const thread of threads) {
    if (shown !== 'all' && thread.state !== shown && thread.id !== open) continue;
    const group = groups.get(thread.clauseId);
    if (group) group.push(thread);
    else groups.set(thread.clauseId, [thread]);
  }
  for (const group of groups.values())
    group.sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
  return groups;
}

/** Remembers the groups of last time. */
class GroupCache {
  private last: ReadonlyMap<string, readonly Thread[]> = new Map();

  /**
   * The groups, the same array again for a clause whose threads are the same: a thousand threads do not
   * redraw for one comment.
   */
  next(groups: ReadonlyMap<string, readonly Thread[]>): ThreadsByClause {
    const next = new Map<string, readonly Thread[]>();
    for (const [id, group] of groups) {
      const before = this.last.get(id);
      next.set(
        id,
        before && before.length === group.length && group.every((thread, at) => thread === before[at])
          ? before
          : group,
      );
    }
    this.last = next;
    return { of: (clauseId) => next.get(clauseId) ?? NO_THREADS, all: [...next.values()].flat() };
  }
}

export function useThreadsByClause(
  threads: readonly Thread[],
  shown: ThreadState | 'all',
  open: string | null,
): ThreadsByClause {
  const [groups] = useState(() => new GroupCache());
  return useMemo(() => groups.next(groupByClause(threads, shown, open)), [groups, threads, shown, open]);
}
