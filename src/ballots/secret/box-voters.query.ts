import { BALLOT_UNITS, type CountryCode, type SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Ballot } from '../ballot.entity.ts';

export interface BoxSeat {
  readonly country: CountryCode;
  readonly type: SeatType;
}

export interface BoxVoters {
  readonly seats: number;
  readonly passes: number;
}

/**
 * In which box a seat's paper lies: one for all, unless chambers or countries are counted and the count has
 * to know them.
 */
export function boxOf({ electorate }: Pick<Ballot, 'electorate'>, { country, type }: BoxSeat): string {
  const [unit] = BALLOT_UNITS[electorate];
  if (unit === 'chambers') return type;
  return unit === 'country' ? country : 'all';
}

/** How many seats of the roll put their papers into each box, and how many of them have taken a pass. */
export async function countVotersByBox(
  manager: EntityManager,
  ballot: Pick<Ballot, 'id' | 'electorate'>,
): Promise<ReadonlyMap<string, BoxVoters>> {
  const rows = await manager.query<(BoxSeat & { passes: number })[]>(
    `
      select country_code as country, seat_type as type, num_nonnulls(pass_digest) as passes
      from ballot_seat
      where ballot_id = $1`,
    [ballot.id],
  );
  const boxes = new Map<string, BoxVoters>();
  for (const row of rows) {
    const box = boxOf(ballot, row);
    const before = boxes.get(box) ?? { seats: 0, passes: 0 };
    boxes.set(box, { seats: before.seats + 1, passes: before.passes + row.passes });
  }
  return boxes;
}
