import type { CountryClause } from './queries.ts';

export const COUNTRY_FILTERS = ['all', 'asked', 'due', 'open'] as const;
export type CountryFilter = (typeof COUNTRY_FILTERS)[number];

/** The filter in the address, so that a view can be sent. */
export const countrySearch = (search: Record<string, unknown>): { show?: CountryFilter } => {
  const show = COUNTRY_FILTERS.find((one) => one === search['show']);
  return show && show !== 'all' ? { show } : {};
};

/** Whether a clause is among those asked for; headings only stand in the whole. */
export function inFilter(filter: CountryFilter, { kind, record }: CountryClause): boolean {
  if (filter === 'all') return true;
  if (kind === 'heading') return false;
  if (filter === 'asked') return record?.asked === true;
  if (filter === 'due') return record?.due === true;
  return record?.status !== 'in-practice' && record?.status !== 'not-applicable';
}
