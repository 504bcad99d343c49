import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';

/** Whose task something is: a seat's, or, where neither is said, the secretariat's. */
export interface Owner {
  readonly country?: CountryCode | null;
  readonly seat?: SeatType | null;
}

/** The seat of an owner; null for the secretariat. Half an owner is refused. */
export async function findOwnerSeatId(
  tx: Tx,
  { country, seat }: Owner,
  field = 'owner',
): Promise<string | null> {
  if (!country && !seat) return null;
  const [row] =
    country && seat
      ? await tx.manager.query<{ id: string }[]>(
          'select id from team_seat where country_code = $1 and type = $2',
          [country, seat],
        )
      : [];
  if (!row)
    throw new InvalidInput([{ field, message: 'must be a seat of a national team, or the secretariat' }]);
  return row.id;
}
