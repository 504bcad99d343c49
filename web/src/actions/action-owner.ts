import type { Owner, OwnerIds } from '../minutes/owner-choice.ts';
import type { Action } from './queries.ts';

type Owned = Pick<Action, 'ownerCountry' | 'ownerSeat' | 'ownerMember'>;

/** Whose action it is, to be said in words. */
export function ownerOf({ ownerCountry, ownerSeat, ownerMember }: Owned): Owner {
  return { country: ownerCountry, seat: ownerSeat, member: ownerMember?.name ?? null };
}

/** Whose action it is, as the API takes it. */
export function ownerIdsOf({ ownerCountry, ownerSeat, ownerMember }: Owned): OwnerIds {
  return { country: ownerCountry, seat: ownerSeat, memberId: ownerMember?.memberId ?? null };
}
