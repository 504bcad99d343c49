import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { IS_COUNTED_REMARK } from './answer-conditions.sql.ts';

export interface NewSignature {
  readonly roundId: string;
  readonly country: CountryCode;
  readonly seatId: string;
  readonly memberId: string;
  readonly revision: number;
}

/** A seat that has signed already keeps its first signature. */
export async function insertSignature(tx: Tx, signature: NewSignature): Promise<void> {
  const { roundId, country, seatId, memberId, revision } = signature;
  await tx.manager.query(
    `
      insert into round_sign_off (round_id, country, seat_id, member_id, revision, at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing`,
    [roundId, country, seatId, memberId, revision, tx.now],
  );
}

/** How many occupied seats of the team have not signed. A vacant seat holds nothing up. */
export async function countUnsignedSeats(tx: Tx, roundId: string, country: CountryCode): Promise<number> {
  const [row] = await tx.manager.query<[{ seats: number }]>(
    `
      select count(*)::int as seats
      from membership p
      where p.role = 'team' and p.state = 'active' and p.country = $2
        and not exists (
          select
          from round_sign_off f
          where f.round_id = $1 and f.country = $2 and f.seat_id = p.seat_id
        )`,
    [roundId, country],
  );
  return row.seats;
}

/** Gives a country's position a new revision, changed by this member. */
export async function bumpPositionRevision(
  tx: Tx,
  roundId: string,
  country: CountryCode,
  memberId: string,
): Promise<void> {
  await tx.manager.query(
    `
      update round_country
      set revision = revision + 1, changed_by = $3, changed_at = $4
      where round_id = $1 and country = $2`,
    [roundId, country, memberId, tx.now],
  );
}

/** Stores how many remarks a round has had: the ordinal of the last one. */
export async function updateRemarkCount(tx: Tx, roundId: string, remarks: number): Promise<void> {
  await tx.manager.query('update consultation_round set remarks = $2 where id = $1', [roundId, remarks]);
}

/** The revision of the outcome of a remark that counts; undefined where there is no such remark. */
export async function findOutcomeRevision(
  tx: Tx,
  roundId: string,
  remarkId: string,
): Promise<number | undefined> {
  const [remark] = await tx.manager.query<{ revision: number }[]>(
    `
      select k.outcome_revision as revision
      from consultation_remark k
      left join round_country c on c.round_id = k.round_id and c.country = k.country
      where k.id = $1 and k.round_id = $2 and ${IS_COUNTED_REMARK}`,
    [remarkId, roundId],
  );
  return remark?.revision;
}
