import type { AmendmentsFilter } from './queries.ts';

const textParam = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address of the list says: open ones unless all are asked for, of one clause or of any. */
export function amendmentsSearch({ show, clause }: Record<string, unknown>): AmendmentsFilter {
  return {
    ...(show === 'all' ? { show } : {}),
    ...(textParam(clause) ? { clause: textParam(clause)! } : {}),
  };
}

/** To which clause words are proposed, and at which agenda item the question was raised. */
export function newAmendmentSearch({ clause, item }: Record<string, unknown>): {
  clause?: string;
  item?: string;
} {
  return {
    ...(textParam(clause) ? { clause: textParam(clause)! } : {}),
    ...(textParam(item) ? { item: textParam(item)! } : {}),
  };
}
