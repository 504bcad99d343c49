import { THREAD_STATES, type ThreadState } from '@nbn/contracts';

/** Which threads are shown, and which one is open: in the address, so that a view can be sent. */
export interface DraftSearch {
  readonly threads?: ThreadState | 'all';
  readonly thread?: string;
}

const SHOWN: readonly string[] = [...THREAD_STATES, 'all'];

export function draftSearch(given: Record<string, unknown>): DraftSearch {
  const { threads, thread } = given;
  return {
    ...(typeof threads === 'string' && SHOWN.includes(threads) ? { threads: threads as ThreadState | 'all' } : {}),
    ...(typeof thread === 'string' ? { thread } : {}),
  };
}
