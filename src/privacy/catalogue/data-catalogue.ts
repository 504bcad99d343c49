import { readFileSync } from 'node:fs';

/**
 * What a column says about somebody. `none`: nothing about a person. `other people`: the name or address of
 * somebody who is no member.
 */
export const DATA_CATEGORIES = [
  'none',
  'identifier',
  'identity',
  'contact',
  'account',
  'device',
  'position',
  'preference',
  'opinion',
  'activity',
  'content',
  'other people',
] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** A purpose for which data are processed: a row of the record of processing. */
export interface ProcessingActivity {
  readonly title: string;
  readonly purpose: string;
  readonly basis: string;
  readonly seenBy: string;
  readonly recipients: string;
  readonly transfer: string;
}

/**
 * What ends the time for which data are kept: rules of the retention registry, a job (`queue/job`), an act of
 * somebody, or nothing, for a reason.
 */
export type ClockEnd =
  | { readonly rules: readonly string[] }
  | { readonly job: string }
  | { readonly act: string }
  | { readonly kept: string };

export interface RetentionClock {
  /** What starts the clock. */
  readonly starts: string;
  /** For how long data are kept from then on; null where the clock has no period. */
  readonly keeps: string | null;
  readonly by: ClockEnd;
  readonly note?: string;
}

export interface CataloguedTable {
  readonly activity: string;
  /** Whose data these are. */
  readonly of: string;
  readonly clock: string;
  /** Every column of the table, by what it says. */
  readonly columns: Readonly<Partial<Record<DataCategory, readonly string[]>>>;
  /** Rows are about the member whose id is in this column; which of their texts are the member's own words. */
  readonly own?: { readonly by: string; readonly words?: readonly string[] };
  /** Columns that say which member did or is meant by something that belongs to others. */
  readonly acts?: readonly string[];
  /** Rows belong to a row of another table, which is about a member. */
  readonly through?: { readonly table: string; readonly column: string };
  /** Why a table that names members is not in what a member may take. */
  readonly withheld?: string;
}

export interface DataCatalogue {
  readonly activities: Readonly<Record<string, ProcessingActivity>>;
  readonly clocks: Readonly<Record<string, RetentionClock>>;
  readonly tables: Readonly<Record<string, CataloguedTable>>;
}

/** Every column of the database, with what it says about whom, why it is kept, and until when. */
export const DATA_CATALOGUE = JSON.parse(
  readFileSync(new URL('./data-catalogue.json', import.meta.url), 'utf8'),
) as DataCatalogue;
