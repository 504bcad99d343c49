import type { CountryCode, ImportFault, RecommendationState, SeatType } from '@nbn/contracts';

export type RecommendationFileFormat = 'csv' | 'json';

/** Columns of a file. What is written is read again, but for what the calendar or the members' list say. */
export const RECOMMENDATION_COLUMNS = [
  'country',
  'instrument',
  'source',
  'number',
  'text',
  'receivedOn',
  'provisions',
  'dueOn',
  'late',
  'state',
  'ownerSeat',
  'owner',
  'answer',
  'shared',
] as const;
export type RecommendationColumn = (typeof RECOMMENDATION_COLUMNS)[number];

/** An instrument as a file may name it. What was received may speak of one that is retired by now. */
export interface NameableInstrument {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly unit: string;
  readonly provisions: readonly { readonly id: string; readonly number: string }[];
}

export interface RecommendationFileTask {
  readonly format: RecommendationFileFormat;
  readonly text: string;
  readonly country: CountryCode;
  readonly instruments: readonly NameableInstrument[];
}

/** A value as read, before it is checked. */
export interface RawField {
  readonly value: unknown;
  readonly line: number;
}

/** A record as read, whatever the format. */
export interface RawRecord {
  readonly line: number;
  readonly fields: ReadonlyMap<string, RawField>;
}

/** What a reader makes of a file: its records, and what it could not read. */
export interface RawRecords {
  readonly records: readonly RawRecord[];
  readonly faults: readonly ImportFault[];
}

/** A sound line of a file. */
export interface RecommendationRecord {
  readonly line: number;
  readonly instrumentId: string;
  readonly source: string;
  readonly number: string;
  readonly text: string;
  readonly receivedOn: string;
  readonly provisionIds: readonly string[];
  readonly dueOn: string | null;
  readonly state: RecommendationState;
  readonly ownerSeat: SeatType | null;
  readonly answer: string;
  readonly shared: boolean;
}

/** The sound lines of a file, and the first of its faults with how many more there are. */
export interface CheckedRecommendations {
  readonly records: readonly RecommendationRecord[];
  readonly faults: readonly ImportFault[];
  readonly omittedFaults: number;
}

/** What makes a recommendation of a country the same one. */
export const recommendationKey = ({
  instrumentId,
  source,
  number,
}: Pick<RecommendationRecord, 'instrumentId' | 'source' | 'number'>): string =>
  JSON.stringify([instrumentId, source, number]);
