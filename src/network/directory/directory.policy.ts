import type { CountryCode, DirectoryAccess, DirectoryAudience, DirectorySubject } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in an entry. */
export interface DirectoryEntryFacts {
  readonly subject: DirectorySubject;
  readonly holderId: string;
  /** The organisation that it is of, or where its holder works. */
  readonly organisationId: string;
  readonly country: CountryCode | null;
}

/** What the rules look at in a field, for one reader. */
export interface DirectoryFieldFacts {
  readonly audience: DirectoryAudience;
  readonly askable: boolean;
  /** The reader was given it by name, and that has not ended. */
  readonly granted: boolean;
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

/**
 * What a reader gets of a field (security matrix, rows "Directory"). Auditors read what is public; observers
 * that, and what their own organisation says of itself.
 */
export function fieldAccess(
  reader: Reader,
  entry: DirectoryEntryFacts,
  { audience, askable, granted }: DirectoryFieldFacts,
): DirectoryAccess {
  if (audience === 'public' || mayKeep(reader, entry)) return 'open';
  if (reader.role === 'auditor') return 'hidden';
  if (audience !== 'granted' && reader.organisationId === entry.organisationId) return 'open';
  if (reader.role !== 'observer') {
    if (audience === 'members') return 'open';
    if (audience !== 'granted' && isOfCountry(reader, entry)) return 'open';
    if (audience === 'teams' && reader.role !== 'network') return 'reveal';
    if (audience === 'granted' && isOfTeam(reader, entry)) return 'reveal';
  }
  if (granted) return 'reveal';
  return askable ? 'ask' : 'hidden';
}

function isOfTeam(reader: Reader, entry: DirectoryEntryFacts): boolean {
  return reader.role === 'team' && isOfCountry(reader, entry);
}
