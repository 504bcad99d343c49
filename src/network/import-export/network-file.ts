import type {
  CountryCode,
  CountryFacts,
  ImportFault,
  NetworkRecord,
  OrganisationKind,
  SeatType,
  Sector,
} from '@nbn/contracts';

/** A file's country is the country's facts. */
export type CountryRecord = CountryFacts;

export interface OrganisationRecord {
  readonly country: CountryCode | null;
  readonly name: string;
  readonly sector: Sector;
  readonly kind: OrganisationKind;
  /** The organisation's own mailbox, never a person's. */
  readonly contact: string | null;
}

export interface MemberRecord {
  readonly email: string;
  readonly name: string;
  readonly country: CountryCode | null;
  /** Name of an organisation of the same country. */
  readonly organisation: string;
}

export interface AppointmentRecord {
  readonly country: CountryCode;
  readonly seat: SeatType;
  /** Mail address of the member who holds the seat. */
  readonly holder: string;
  /** First day of the term, in the country's own calendar. */
  readonly from: string;
  /** First day after the term; absent while it is open. */
  readonly until: string | null;
}

/** The whole Network as one file holds it. */
export interface NetworkFile {
  readonly countries: readonly CountryRecord[];
  readonly organisations: readonly OrganisationRecord[];
  readonly members: readonly MemberRecord[];
  readonly appointments: readonly AppointmentRecord[];
}

/** Fields of each kind of record, in the order in which they are written. */
export const RECORD_FIELDS = {
  country: ['code', 'name', 'timeZone', 'languages', 'projectFunds'],
  organisation: ['country', 'name', 'sector', 'kind', 'contact'],
  member: ['email', 'name', 'country', 'organisation'],
  appointment: ['country', 'seat', 'holder', 'from', 'until'],
} as const satisfies Record<NetworkRecord, readonly string[]>;

/** Names of the lists of a JSON file. */
export const JSON_KEYS = {
  country: 'countries',
  organisation: 'organisations',
  member: 'members',
  appointment: 'appointments',
} as const satisfies Record<NetworkRecord, keyof NetworkFile>;

/** A value as read, before it is checked. */
export interface RawField {
  readonly value: unknown;
  readonly line: number;
}

/** A record as read, whatever the format. */
export interface RawRecord {
  readonly record: NetworkRecord;
  readonly line: number;
  readonly fields: ReadonlyMap<string, RawField>;
}

/** What a reader makes of a file: its records, and what it could not read. */
export interface RawFile {
  readonly records: readonly RawRecord[];
  readonly faults: readonly ImportFault[];
}

/** More records than this in one file are a mistake, or an attack. */
export const MAX_RECORDS = 5_000;
