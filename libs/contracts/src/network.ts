import type { CountryCode } from './countries.ts';
import type { SeatType } from './seats.ts';

/** What kind of body an organisation belongs to. */
export const SECTORS = ['public', 'civil-society', 'international'] as const;
export type Sector = (typeof SECTORS)[number];

/** What an organisation does in the field, in the words of the vocabulary. */
export const ORGANISATION_KINDS = [
  'police',
  'prosecution',
  'immigration authority',
  'social services',
  'health services',
  'municipality',
  'government agency',
  "women's shelter organisation",
  "umbrella women's NGO",
  'refugee and immigration NGO',
  'health NGO',
  'international organisation',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An office that a member holds for the whole Network, beside or instead of a seat. */
export const OFFICES = ['secretariat', 'auditor'] as const;
export type Office = (typeof OFFICES)[number];

/**
 * For how many days a proposed office can be given, and for how long all teams are told before a seat gives
 * it.
 */
export const OFFICE_LIMITS = { days: 7, hoursOfNotice: 24 } as const;

/**
 * What a national team brings in for its country: a member of its network, an organisation, the next holder of
 * one of its seats.
 */
export const NOMINATION_KINDS = ['member', 'organisation', 'seat'] as const;
export type NominationKind = (typeof NOMINATION_KINDS)[number];

/** What became of a nomination: the secretariat agreed or objected, or the team took it back. */
export const NOMINATION_OUTCOMES = ['accepted', 'objected', 'withdrawn'] as const;
export type NominationOutcome = (typeof NOMINATION_OUTCOMES)[number];

/** How far a member has come: listed by an import, invited by mail, joined with a passphrase, or left. */
export const MEMBER_STATES = ['listed', 'invited', 'active', 'left'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** What the Network knows of a country. */
export interface CountryFacts {
  readonly code: CountryCode;
  readonly name: string;
  /** IANA time zone in which the country's meetings are held. */
  readonly timeZone: string;
  /** BCP 47 language tags, the most used first. */
  readonly languages: readonly string[];
  /** Project funds support the national coordination of this country. */
  readonly projectFunds: boolean;
}

/** The sector from which a seat is filled; a resource person may come from anywhere. */
export const SECTOR_OF_SEAT: Readonly<Record<SeatType, Sector | null>> = {
  government: 'public',
  ngo: 'civil-society',
  resource: null,
};

/** Whether an organisation of this sector may fill this seat. */
export function sectorFitsSeat(seat: SeatType, sector: Sector): boolean {
  const expected = SECTOR_OF_SEAT[seat];
  return expected === null || expected === sector;
}

/** The parts of a seat's contact that can be shown to the public, each by its holder's own consent. */
export const CONTACT_FIELDS = ['name', 'organisation', 'email', 'phone'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];
