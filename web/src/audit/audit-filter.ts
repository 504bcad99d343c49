import type { AuditFilter } from './queries.ts';

const FILTER_FIELDS = ['action', 'actorId', 'objectKind', 'objectId', 'from', 'to', 'reads'] as const;

/** What of an address, or of a form, is a mark to find entries by. */
export function auditFilterOf(given: Readonly<Record<string, unknown>>): AuditFilter {
  return Object.fromEntries(
    FILTER_FIELDS.flatMap((mark) => {
      const value = given[mark];
      const text = ['number', 'string', 'boolean'].includes(typeof value) ? String(value).trim() : '';
      return text ? [[mark, text]] : [];
    }),
  );
}
