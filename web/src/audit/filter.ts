import type { AuditFilter } from './queries.ts';

const MARKS = ['action', 'actorId', 'objectId'] as const;

/** What of an address, or of a form, is a mark to find entries by. */
export function filterOf(given: Readonly<Record<string, unknown>>): AuditFilter {
  return Object.fromEntries(
    MARKS.flatMap((mark) => {
      const value = given[mark];
      const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
      return text ? [[mark, text]] : [];
    }),
  );
}
