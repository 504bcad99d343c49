import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';

export interface ReportsSearch {
  country?: CountryCode;
}

export interface NewReportSearch {
  /** The report that was sent, from which the next one starts. */
  previous?: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What an address says; whatever makes no sense is left out. */
export function reportsSearchOf({ country }: Record<string, unknown>): ReportsSearch {
  const known = COUNTRY_CODES.find((code) => code === country);
  return known ? { country: known } : {};
}

export const newReportSearchOf = ({ previous }: Record<string, unknown>): NewReportSearch =>
  typeof previous === 'string' && ID.test(previous) ? { previous } : {};
