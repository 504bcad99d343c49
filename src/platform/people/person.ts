import {
  type CountryCode,
  type FileSource,
  NAME_VISIBILITY,
  type Office,
  type Person,
  type Role,
  type SeatType,
} from '@nbn/contracts';
import type { Actor } from '../access/actor.ts';
import { countryName } from '../text/country-name.ts';

/**
 * A member as the database knows them. It is no `Person`: nothing of it goes out before it is decided what
 * its reader may know. Its field `fullName` marks it wherever it stands in what is about to be answered.
 */
export interface MemberRecord {
  readonly memberId: string;
  readonly fullName: string;
  readonly organisationId: string;
  readonly organisation: string;
  /** Of the organisation. */
  readonly country: CountryCode | null;
  readonly office: Office | null;
  /** The seat that the member holds now. */
  readonly seat: SeatType | null;
  /** How a comment calls the member, which its text says behind an @. */
  readonly calledAs?: string;
  /** The member takes part in the meeting that is read. */
  readonly takesPart?: boolean;
}

/** Who reads. */
export interface PeopleReader extends Pick<Actor, 'memberId' | 'role' | 'country' | 'organisationId'> {
  /** The reader may read the list of those who take part in the meeting that is read. */
  readonly readsParticipants?: boolean;
}

type NamedMember = Pick<MemberRecord, 'memberId' | 'country' | 'organisationId' | 'takesPart'>;
type PublicMember = Pick<MemberRecord, 'seat' | 'country' | 'office' | 'organisation'>;

/** Whether a reader may know a member by name. */
export function mayKnowName(reader: PeopleReader, member: NamedMember): boolean {
  if (member.memberId === reader.memberId || (reader.readsParticipants && member.takesPart)) return true;
  switch (NAME_VISIBILITY[reader.role]) {
    case 'all':
      return true;
    case 'own-country':
      return reader.country !== null && member.country === reader.country;
    case 'own-organisation':
      return member.organisationId === reader.organisationId;
    case 'own':
      return false;
  }
}

/** Readers with the same scope know the same names. */
export function nameScope({ memberId, role, country, organisationId }: PeopleReader): string {
  switch (NAME_VISIBILITY[role]) {
    case 'all':
      return 'all';
    case 'own-country':
      return country === null ? `member:${memberId}` : `country:${country}`;
    case 'own-organisation':
      return `organisation:${organisationId}`;
    case 'own':
      return `member:${memberId}`;
  }
}

const SEAT_LABELS: Readonly<Record<SeatType, string>> = {
  government: 'Government seat',
  ngo: 'NGO seat',
  resource: 'Resource person',
};
const OFFICE_LABELS: Readonly<Record<Office, string>> = {
  secretariat: 'The secretariat',
  auditor: 'An auditor',
};
/** What everybody may know of a member: the seat and its country, the office, the organisation. */
export function publicDescription({ seat, country, office, organisation }: PublicMember): string {
  if (office) return OFFICE_LABELS[office];
  if (seat && country) return `${SEAT_LABELS[seat]}, ${countryName(country, 'en')}`;
  return organisation || 'A member';
}

/** The member as an actor of this moment. */
export function toMemberRecord(actor: Actor): MemberRecord {
  const { memberId, name, organisationId, organisationName, country, role, seat } = actor;
  const organisation = organisationName;
  const member = { memberId, fullName: name, organisationId, organisation, country };
  return { ...member, office: officeOf(role), seat: seat?.type ?? null };
}

function officeOf(role: Role): Office | null {
  return role === 'secretariat' || role === 'auditor' ? role : null;
}

/**
 * Who wrote something by the word of a file that a member brought in. Its field `authorInFile` marks it as
 * `fullName` does a member.
 */
export interface FileSourceRecord {
  readonly authorInFile: string;
  /** ISO 8601, UTC; null where the file does not say. */
  readonly at: string | null;
}

/**
 * The source as a reader may know it: a file may name anybody, so its names are for those who know
 * everybody's.
 */
export function presentFileSource(reader: PeopleReader, { authorInFile, at }: FileSourceRecord): FileSource {
  return { author: NAME_VISIBILITY[reader.role] === 'all' ? authorInFile : null, at };
}

/** How a reader may call a member; whoever is not signed in knows what everybody knows. */
export function displayNameFor(reader: PeopleReader | null, member: MemberRecord): string {
  return reader && mayKnowName(reader, member) ? member.fullName : publicDescription(member);
}

/** A member as a reader may know them. */
export function presentPerson(reader: PeopleReader, member: MemberRecord): Person {
  const { memberId, organisation, country } = member;
  return { memberId, name: displayNameFor(reader, member), organisation, country };
}
