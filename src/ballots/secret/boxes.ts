import { BALLOT_UNITS, type CountryCode, type SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Ballot } from '../ballot.entity.ts';
import { newPassKey, type PassKey } from './pass-keys.ts';

interface Seat {
  readonly country: CountryCode;
  readonly type: SeatType;
}

/** In which box a seat's paper lies: one for all, unless chambers or countries are counted and the count has to know them. */
export function boxOf({ electorate }: Pick<Ballot, 'electorate'>, { country, type }: Seat): string {
  const [unit] = BALLOT_UNITS[electorate];
  if (unit === 'chambers') return type;
  return unit === 'country' ? country : 'all';
}

/** Makes the boxes of a ballot that opens, each with its key. Returns what the record says of them. */
export async function makeBoxes(manager: EntityManager, ballot: Pick<Ballot, 'id' | 'electorate'>): Promise<{ readonly box: string; readonly publicKey: string }[]> {
  const seats = await manager.query<Seat[]>('select distinct country_code as country, seat_type as type from ballot_seat where ballot_id = $1', [ballot.id]);
  const names = [...new Set(seats.map((seat) => boxOf(ballot, seat)))].toSorted();
  const boxes = await Promise.all(names.map(async (box) => ({ box, ...(await newPassKey()) })));
  for (const { box, publicKey, privateKey } of boxes) {
    await manager.query('insert into ballot_box (ballot_id, box, public_key, private_key) values ($1, $2, $3, $4)', [ballot.id, box, publicKey, privateKey]);
  }
  return boxes.map(({ box, publicKey }) => ({ box, publicKey }));
}

/** The key of a box while it is open. */
export async function keyOf(manager: EntityManager, ballotId: string, box: string): Promise<PassKey | null> {
  const [row] = await manager.query<PassKey[]>(
    'select public_key as "publicKey", private_key as "privateKey" from ballot_box where ballot_id = $1 and box = $2 and private_key is not null', [ballotId, box]);
  return row ?? null;
}

/** No pass can be signed any more: the keys are gone. */
export async function forgetKeys(manager: EntityManager, ballotId: string): Promise<void> {
  await manager.query('update ballot_box set private_key = null where ballot_id = $1', [ballotId]);
}
