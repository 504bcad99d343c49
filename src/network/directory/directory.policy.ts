import type { CountryCode, DirectorySubject } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in an entry. */
export interface DirectoryEntryFacts {
  readonly subject: DirectorySubject;
  readonly holderId: string;
  /** The organisation that it is of, or where its holder works. */
  readonly organisationId: string;
  readonly country: CountryCode | null;
}

type Reader = Pick<Actor, 'memberId' | 'role' | 'country' | 'organisationId'>;

const isOfCountry = ({ country }: Reader, entry: DirectoryEntryFacts): boolean =>
  country !== null && country === entry.country;

/** An organisation's entry is kept by its members and its country's team; any other by whose it is. */
export function mayKeep(reader: Reader, entry: DirectoryEntryFacts): boolean {
  if (entry.subject !== 'organisation') return reader.memberId === entry.holderId;
  if (reader.role === 'auditor') return false;
  return reader.organisationId === entry.organisationId || isOfTeam(reader, entry);
}

/** Fields are given to others, and entries brought back, by who keeps them and by the seats of their country. */
export function mayOversee(reader: Reader, entry: DirectoryEntryFacts): boolean {
  return mayKeep(reader, entry) || isOfTeam(reader, entry);
}

function isOfTeam(reader: Reader, entry: DirectoryEntryFacts): boolean {
  return reader.role === 'team' && isOfCountry(reader, entry);
}
