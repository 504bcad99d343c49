import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot, TieSettled } from '../ballot.entity.ts';

/** A confirmation or a text for the lot: for which country, and by whom. */
export interface SeatContribution {
  readonly country: string;
  readonly memberId: string | null;
}

export interface RollSeatRow {
  readonly id: string;
  readonly country: CountryCode;
}

/** A seat of the roll that takes part in the ballot. */
export async function findRollSeat(
  tx: Tx,
  ballotId: string,
  seatId: string | null,
): Promise<RollSeatRow | undefined> {
  const [seat] = await tx.manager.query<RollSeatRow[]>(
    `
      select seat_id as id, country_code as country
      from ballot_seat
      where ballot_id = $1 and seat_id = $2 and not recused`,
    [ballotId, seatId],
  );
  return seat;
}

/** The confirmations of the count so far. */
export async function findReleases(tx: Tx, ballotId: string): Promise<SeatContribution[]> {
  return tx.manager.query<SeatContribution[]>(
    `
      select s.country_code as country, r.by_member as "memberId"
      from ballot_release r
      join ballot_seat s using (ballot_id, seat_id)
      where r.ballot_id = $1`,
    [ballotId],
  );
}

export async function insertRelease(
  tx: Tx,
  ballotId: string,
  seatId: string,
  byMember: string,
): Promise<void> {
  await tx.manager.query(
    'insert into ballot_release (ballot_id, seat_id, by_member, at) values ($1, $2, $3, app_now())',
    [ballotId, seatId, byMember],
  );
}

/** The texts for the lot in the order in which they came. */
export async function findLotTexts(
  tx: Tx,
  ballotId: string,
): Promise<(SeatContribution & { readonly text: string })[]> {
  return tx.manager.query<(SeatContribution & { text: string })[]>(
    `
      select country_code as country, by_member as "memberId", text
      from ballot_lot_text
      where ballot_id = $1
      order by at`,
    [ballotId],
  );
}

export async function insertLotText(
  tx: Tx,
  ballotId: string,
  seat: RollSeatRow,
  text: string,
  byMember: string,
): Promise<void> {
  await tx.manager.query(
    `
      insert into ballot_lot_text (ballot_id, seat_id, country_code, text, at, by_member)
      values ($1, $2, $3, $4, app_now(), $5)`,
    [ballotId, seat.id, seat.country, text, byMember],
  );
}

/** Ends the time that chair or lot had for a tie. Returns the ballots that stay tied. */
export async function lapseTies(
  tx: Tx,
): Promise<Pick<Ballot, 'id' | 'subjectKind' | 'subjectId' | 'outcome'>[]> {
  const [lapsed] = await tx.manager.query<[Ballot[], number]>(
    `
      update ballot b
      set tie_due_at = null
      from (
        select id
        from ballot
        where tie_due_at <= app_now()
        order by tie_due_at
        limit 20
        for update skip locked
      ) d
      where b.id = d.id
      returning b.id, b.subject_kind as "subjectKind", b.subject_id as "subjectId", b.outcome`,
  );
  return lapsed;
}

export async function saveTieResolution(tx: Tx, ballotId: string, resolution: TieSettled): Promise<void> {
  await tx.manager.query(
    `update ballot set tie_settled = $2, tie_due_at = null, outcome = 'decided' where id = $1`,
    [ballotId, JSON.stringify(resolution)],
  );
}
