import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import { findTeamSeatId } from '../network/index.ts';

/** Who owns a task: a seat, or the secretariat where neither field is given. */
export interface Owner {
  readonly country?: CountryCode | null;
  readonly seat?: SeatType | null;
}

/** The seat id of an owner; null for the secretariat. A country without a seat, or a seat alone, is refused. */
export async function findOwnerSeatId(
  tx: Tx,
  { country, seat }: Owner,
  field = 'owner',
): Promise<string | null> {
  if (!country && !seat) return null;
  const seatId = country && seat ? await findTeamSeatId(tx, country, seat) : undefined;
  if (!seatId) throw new InvalidInput([{ field, code: 'seat-or-secretariat' }]);
  return seatId;
}
