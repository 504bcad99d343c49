import type { CountryCode, PracticeAudience } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

export type AudienceReader = Pick<Actor, 'memberId' | 'role' | 'country' | 'seat'>;

/** What the rules need to know of a practice or a question. */
export interface SharedObject {
  readonly audience: PracticeAudience;
  /** Where it comes from; null of the secretariat. */
  readonly country: CountryCode | null;
  readonly isDraft: boolean;
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
}

/** What belongs to a seat is its holder's, whoever wrote it; all else belongs to the member. */
export function isOwner(
  { memberId, seat }: Pick<Actor, 'memberId' | 'seat'>,
  { ownerSeatId, ownerMemberId }: Pick<SharedObject, 'ownerSeatId' | 'ownerMemberId'>,
): boolean {
  return ownerMemberId === memberId || (seat !== null && ownerSeatId === seat.id);
}

/**
 * Whether a member reads a practice or a question: a draft is its owner's alone. `audience.visibility.ts` says
 * it in SQL.
 */
export function mayReadShared(reader: AudienceReader, object: SharedObject): boolean {
  const { role, country } = reader;
  if (role === 'auditor') return false;
  if (isOwner(reader, object)) return true;
  if (object.isDraft) return false;
  switch (object.audience) {
    case 'network':
      return true;
    case 'teams':
      return role === 'secretariat' || role === 'team';
    case 'national':
      return (role === 'team' || role === 'network') && country !== null && object.country === country;
  }
}

/** Whose an actor's words are: the secretariat speaks for no country. */
export function speaksFor({ role, country }: Pick<Actor, 'role' | 'country'>): CountryCode | null {
  return role === 'secretariat' ? null : country;
}

/** What stays in one country needs a country that it comes from. */
export function mayAddress(actor: Pick<Actor, 'role' | 'country'>, audience: PracticeAudience): boolean {
  return audience !== 'national' || speaksFor(actor) !== null;
}
