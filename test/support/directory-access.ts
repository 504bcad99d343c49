import type { DirectoryAccess, DirectoryAudience } from '@nbn/contracts';
import { type DirectoryEntryFacts, mayKeep } from '../../src/network/directory/directory.policy.ts';
import type { Actor } from '../../src/platform/access/actor.ts';

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
const isOfTeam = (reader: Reader, entry: DirectoryEntryFacts): boolean =>
  reader.role === 'team' && isOfCountry(reader, entry);

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
