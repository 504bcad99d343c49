import { COUNTRY_CODES, THREAD_STATES, type CountryCode, type ThreadState } from '@nbn/contracts';

/**
 * Which threads are shown, whose and on what, and which one is open: in the address, so that a view can be
 * sent.
 */
export interface DraftSearch {
  readonly threads?: ThreadState | 'all';
  /** Those that the reader began, or that began in a country. */
  readonly whose?: 'mine' | CountryCode;
  /** Those of one clause. */
  readonly clause?: string;
  readonly thread?: string;
}

const THREAD_FILTERS: readonly string[] = [...THREAD_STATES, 'all'];
const OWNER_FILTERS: readonly string[] = ['mine', ...COUNTRY_CODES];

export function draftSearch(given: Record<string, unknown>): DraftSearch {
  const { threads, whose, clause, thread } = given;
  return {
    ...(typeof threads === 'string' && THREAD_FILTERS.includes(threads)
      ? { threads: threads as ThreadState | 'all' }
      : {}),
    ...(typeof whose === 'string' && OWNER_FILTERS.includes(whose)
      ? { whose: whose as 'mine' | CountryCode }
      : {}),
    ...(typeof clause === 'string' ? { clause } : {}),
    ...(typeof thread === 'string' ? { thread } : {}),
  };
}
