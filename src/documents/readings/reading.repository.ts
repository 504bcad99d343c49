import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** A seat, and who holds it now. */
export interface SeatHolder {
  readonly seatId: string;
  readonly memberId: string | null;
}

/** The seats of these types in these countries. */
export function findSeats(
  tx: Tx,
  countries: readonly CountryCode[],
  types: readonly SeatType[],
): Promise<SeatHolder[]> {
  return tx.manager.query<SeatHolder[]>(
    `
      select s.id as "seatId", p.member_id as "memberId"
      from team_seat s
      left join membership p on p.seat_id = s.id and p.state = 'active'
      where s.country_code = any($1) and s.type = any($2)
      order by s.country_code, s.type`,
    [countries, types],
  );
}

export async function insertReadingSeats(
  tx: Tx,
  readingId: string,
  seatIds: readonly string[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into document_reading_seat (reading_id, seat_id)
      select $1, g.id
      from unnest($2::uuid[]) as g(id)`,
    [readingId, seatIds],
  );
}

/** Whether the seat was asked and had not said so before; the first to say so counts. */
export async function confirmSeat(
  tx: Tx,
  readingId: string,
  seatId: string,
  memberId: string,
): Promise<boolean> {
  const [, changed] = await tx.manager.query<[unknown, number]>(
    `
      update document_reading_seat
      set confirmed_by = $3, confirmed_at = $4
      where reading_id = $1 and seat_id = $2 and confirmed_at is null`,
    [readingId, seatId, memberId, tx.now],
  );
  return changed > 0;
}

/** A reading that a newer version repeats. */
export interface RepeatedReading {
  readonly id: string;
  readonly askedBy: string;
}

/** Closes the readings of older versions that are to be repeated, and returns them. */
export async function closeRepeated(tx: Tx, documentId: string, version: number): Promise<RepeatedReading[]> {
  const [rows] = await tx.manager.query<[RepeatedReading[], number]>(
    `
      update document_reading
      set closed_at = $3
      where document_id = $1 and version < $2 and again and closed_at is null
      returning id, asked_by as "askedBy"`,
    [documentId, version, tx.now],
  );
  return rows;
}

/** Asks the seats of a closed reading for a newer version, with at least a week's time. Returns its holders. */
export async function repeatReading(
  tx: Tx,
  { from, id, version }: { readonly from: string; readonly id: string; readonly version: number },
): Promise<string[]> {
  await tx.manager.query(
    `
      insert into document_reading (id, document_id, version, due_on, again, asked_by, asked_at)
      select $2, document_id, $3, greatest(due_on, (app_now() + interval '7 days')::date), true, asked_by,
        app_now()
      from document_reading
      where id = $1`,
    [from, id, version],
  );
  await tx.manager.query(
    `
      insert into document_reading_seat (reading_id, seat_id)
      select $2, seat_id
      from document_reading_seat
      where reading_id = $1`,
    [from, id],
  );
  const rows = await tx.manager.query<{ member_id: string }[]>(
    `
      select p.member_id
      from document_reading_seat s
      join membership p on p.seat_id = s.seat_id and p.state = 'active'
      where s.reading_id = $1`,
    [id],
  );
  return rows.map(({ member_id }) => member_id);
}
