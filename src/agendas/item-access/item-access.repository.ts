import type { CountryCode, SeatType } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** A reader of a closed item: a member or a seat, the other one null. */
export interface ItemReader {
  readonly memberId: string | null;
  readonly seatId: string | null;
}

export async function deleteReaders(tx: Tx, itemId: string): Promise<void> {
  await tx.manager.query('delete from agenda_item_reader where item_id = $1', [itemId]);
}

export async function insertReaders(tx: Tx, itemId: string, readers: readonly ItemReader[]): Promise<void> {
  await tx.manager.query(
    `
      insert into agenda_item_reader (id, item_id, member_id, seat_id)
      select g.id, $1, g.member_id, g.seat_id
      from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as g(id, member_id, seat_id)`,
    [
      itemId,
      readers.map(() => newId()),
      readers.map(({ memberId }) => memberId),
      readers.map(({ seatId }) => seatId),
    ],
  );
}

export async function findReaders(tx: Tx, itemId: string): Promise<ItemReader[]> {
  return tx.manager.query<ItemReader[]>(
    'select member_id as "memberId", seat_id as "seatId" from agenda_item_reader where item_id = $1',
    [itemId],
  );
}

/** The ids of those of the seats that exist. */
export async function findSeatIds(
  tx: Tx,
  seats: readonly { readonly country: CountryCode; readonly seat: SeatType }[],
): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      select s.id
      from team_seat s
      join unnest($1::text[], $2::text[]) as g(country, seat) on g.country = s.country_code
        and g.seat = s.type`,
    [seats.map(({ country }) => country), seats.map(({ seat }) => seat)],
  );
  return rows.map(({ id }) => id);
}

/** Those of the members who could read a closed item: not those who left, and no auditors. */
export async function findPossibleReaders(tx: Tx, memberIds: readonly string[]): Promise<string[]> {
  const rows = await tx.manager.query<{ member_id: string }[]>(
    `
      select member_id
      from membership
      where member_id = any($1) and state <> 'left' and role <> 'auditor'`,
    [memberIds],
  );
  return rows.map((row) => row.member_id);
}
