import type { CastingWay, CountryCode } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement, type BoundStatement } from '#platform/persistence/prepared-statement';
import { NotFound } from '#platform/problems/problem';
import {
  FormerHolderHasVoted,
  NotOnTheRoll,
  NotTheProxy,
  PrincipalHasVoted,
  SeatHandedOver,
  SeatNotPresent,
  SeatRecused,
} from './ballots.problems.ts';

/** A seat as it stands on the roll. */
export interface SeatRow {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly proxySeatId: string | null;
  readonly alternateId: string | null;
  readonly recused: boolean;
  readonly vacant: boolean;
  readonly present: boolean;
  readonly castItself: boolean;
  readonly revision: number;
  /** Who held it at the opening. */
  readonly holderId: string | null;
  /** Who cast the paper that counts, if the seat itself did. */
  readonly castBy: string | null;
  /** Of a seat that has not voted: how many others have. */
  readonly othersVoting: number;
}

/** The seat for which somebody casts, and in what capacity. */
export interface Voter {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly way: CastingWay;
  /** How many papers it has cast so far. */
  readonly revision: number;
  /** Whether the seat came to its holder after the opening. */
  readonly isNewHolder?: boolean;
}

/** Somebody who comes to vote; `forSeat` names the seat whose proxy that is. */
export interface VoterClaim {
  readonly actor: Actor;
  readonly forSeat?: string;
}

/**
 * Of each comer the seat that it votes for: the one that is named, else its own, else the one that it stands
 * in for. The rows stay locked, in one order for all, so that two windows of one seat come one after the
 * other and no two transactions wait for each other. How many seats have voted is asked of a first paper
 * alone: only it makes them more. (The comers are JSON because the planner does not look at its length: it
 * plans once.)
 */
const SELECT_CLAIMED_SEATS = new PreparedStatement<SeatRow & { at: number }>(`
  with comer as materialized (
    select r.at,
      coalesce(
        r.named, (select c.seat_id from ballot_seat c where c.ballot_id = $1 and c.seat_id = r.own),
        (
          select c.seat_id
          from ballot_seat c
          where c.ballot_id = $1 and c.alternate_id = r.member
          order by c.seat_id
          limit 1
        )
      ) as seat
    from jsonb_to_recordset($2::jsonb) as r(at int, named uuid, own uuid, member uuid)
  )
  select comer.at, seat_id as "seatId", country_code as country, proxy_seat_id as "proxySeatId",
    alternate_id as "alternateId", recused, vacant, present, cast_itself as "castItself", revision,
    holder_id as "holderId", case
    when s.revision > 0 then (
      select p.cast_by
      from ballot_paper p
      where p.ballot_id = $1 and p.seat_id = s.seat_id and p.revision = s.revision and p.way = 'app'
    ) end as "castBy", case
    when s.revision = 0 then (
      select count(*)::int
      from ballot_seat v
      where v.ballot_id = $1 and v.revision > 0
    ) else 0 end as "othersVoting"
  from comer
  join ballot_seat s on s.ballot_id = $1 and s.seat_id = comer.seat
  order by s.seat_id, comer.at
  for update of s`);

/** Asks for the seats of some comers; each row says by `at` whose it is. */
export function selectClaimedSeats(
  ballotId: string,
  comers: readonly VoterClaim[],
): BoundStatement<SeatRow & { at: number }> {
  return SELECT_CLAIMED_SEATS.bind(
    ballotId,
    JSON.stringify(
      comers.map(({ actor, forSeat }, at) => ({
        at,
        named: forSeat,
        own: actor.seat?.id,
        member: actor.memberId,
      })),
    ),
  );
}

/** For which seat the actor comes: its own, or the one that it stands in for. The seat's row stays locked. */
export async function findVoter(manager: EntityManager, actor: Actor, ballotId: string): Promise<Voter> {
  const { text, values } = selectClaimedSeats(ballotId, [{ actor }]);
  const [seat] = await manager.query<SeatRow[]>(text, [...values]);
  return resolveVoter(seat, actor);
}

/** Who votes for the seat that was found; or why not. */
export function resolveVoter(seat: SeatRow | undefined, actor: Actor): Voter {
  if (!seat) throw actor.seat ? new NotOnTheRoll() : new NotFound();
  const way = resolveCastingWay(seat, actor);
  if (seat.recused) throw new SeatRecused();
  if (seat.vacant) throw new NotOnTheRoll();
  if (!seat.present) throw new SeatNotPresent();
  const isNewHolder = way === 'app' && seat.holderId !== actor.memberId;
  return { seatId: seat.seatId, country: seat.country, way, revision: seat.revision, isNewHolder };
}

function resolveCastingWay(seat: SeatRow, actor: Actor): CastingWay {
  if (seat.alternateId === actor.memberId) return 'alternate';
  if (seat.seatId === actor.seat?.id) {
    if (seat.alternateId) throw new SeatHandedOver();
    if (seat.castBy !== null && seat.castBy !== actor.memberId) throw new FormerHolderHasVoted();
    return 'app';
  }
  if (!actor.seat) throw new NotFound();
  if (seat.proxySeatId !== actor.seat.id) throw new NotTheProxy();
  if (seat.castItself) throw new PrincipalHasVoted();
  return 'proxy';
}
