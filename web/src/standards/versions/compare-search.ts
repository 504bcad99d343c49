import { CURRENT } from './queries.ts';

/** Which two are compared, in the address, so that a comparison can be sent. */
export const compareSearch = (search: Record<string, unknown>): { from: string; to: string } => {
  const which = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : CURRENT);
  return { from: which(search['from']), to: which(search['to']) };
};
