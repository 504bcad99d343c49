import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import type { CountryOwnerInput } from './dto/country-owner.dto.ts';
import { findTeamSeatId, isMemberOfCountry } from './team-seat.query.ts';

/** The columns of an owner: a seat of the team, whoever holds it, or one member of the country. */
export interface CountryOwner {
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
}

/**
 * The owner that somebody chose for something of a country. A member who has left keeps what was theirs until
 * somebody else gets it; nobody who has left gets anything.
 * @param current whose it is now; null of something new.
 */
export async function resolveCountryOwner(
  tx: Tx,
  country: CountryCode,
  { seat, memberId }: CountryOwnerInput,
  current: CountryOwner | null = null,
): Promise<CountryOwner> {
  const fault = new InvalidInput([{ field: 'owner', code: 'country-owner' }]);
  if (Boolean(seat) === Boolean(memberId)) throw fault;
  if (seat) {
    const ownerSeatId = await findTeamSeatId(tx, country, seat);
    if (!ownerSeatId) throw fault;
    return { ownerSeatId, ownerMemberId: null };
  }
  const isKept = memberId === current?.ownerMemberId;
  if (!isKept && !(await isMemberOfCountry(tx, memberId!, country))) throw fault;
  return { ownerSeatId: null, ownerMemberId: memberId! };
}
