import type { ConsensusRoundState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { processesVisibleTo } from '../consensus.visibility.ts';

export interface RatingPlace {
  readonly standardId: string;
  readonly processId: string;
  readonly roundId: string;
  readonly clauseId: string;
}

/** The round of a clause, held until the commit: it is not closed meanwhile. */
export async function lockRoundForRating(
  tx: Tx,
  actor: Actor,
  { standardId, processId, roundId, clauseId }: RatingPlace,
): Promise<{ ordinal: number; state: ConsensusRoundState; closesAt: Date } | undefined> {
  const [round] = await tx.manager.query<{ ordinal: number; state: ConsensusRoundState; closesAt: Date }[]>(
    `
      select r.ordinal, r.state, r.closes_at as "closesAt"
      from consensus_round r
      join consensus_process p on p.id = r.process_id
      join standard s on s.id = p.standard_id
      join consensus_round_clause q on q.round_id = r.id and q.clause_id = $5
      where r.id = $4 and p.id = $3 and s.id = $1 and ${processesVisibleTo(actor, '$2')}
      for share of r`,
    [standardId, actor.memberId, processId, roundId, clauseId],
  );
  return round;
}

/** Whether the member holds the seat at this moment; the appointment then stays as it is until the commit. */
export async function lockOwnSeat(tx: Tx, memberId: string, seatId: string): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>(
    `
      select
      from appointment a
      where a.member_id = $1 and a.seat_id = $2 and a.starts_at <= app_now()
        and (a.ends_at is null or a.ends_at > app_now())
      for share`,
    [memberId, seatId],
  );
  return rows.length > 0;
}

/** One seat has one rating of a clause in a round: another one takes its place. */
export async function saveRating(
  tx: Tx,
  rating: {
    readonly id: string;
    readonly roundId: string;
    readonly clauseId: string;
    readonly seatId: string;
    readonly rating: number | null;
    readonly reason: string;
    readonly ratedBy: string;
  },
): Promise<void> {
  await tx.manager.query(
    `
      insert into consensus_rating (id, round_id, clause_id, seat_id, rating, reason, rated_by, rated_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict on constraint consensus_rating_once do update
      set rating = excluded.rating, reason = excluded.reason, rated_by = excluded.rated_by,
        rated_at = excluded.rated_at`,
    [
      rating.id,
      rating.roundId,
      rating.clauseId,
      rating.seatId,
      rating.rating,
      rating.reason,
      rating.ratedBy,
      tx.now,
    ],
  );
}

/** How many clauses of a round a seat has rated, of how many. */
export async function countRated(
  tx: Tx,
  roundId: string,
  seatId: string,
): Promise<{ rated: number; asked: number }> {
  const [counts] = await tx.manager.query<[{ rated: number; asked: number }]>(
    `
      select (select count(*)::int from consensus_round_clause where round_id = $1) as asked,
        (select count(*)::int from consensus_rating where round_id = $1 and seat_id = $2) as rated`,
    [roundId, seatId],
  );
  return counts;
}
