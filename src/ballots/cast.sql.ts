import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement, type BoundStatement } from '#platform/persistence/prepared-statement';
import type { Ballot } from './ballot.entity.ts';
import { ballotsVisibleTo } from './ballot.visibility.ts';

/** A ballot that takes papers at this moment. */
export type OpenBallot = Pick<Ballot, 'id' | 'method' | 'secrecy' | 'rules'> & {
  readonly options: readonly string[];
};

const OPTION_IDS = `
  (
    select coalesce(array_agg(option_id::text order by position), '{}')
    from ballot_option
    where ballot_id = b.id
  ) as options`;
const openBallotSelect = (columns: string): PreparedStatement<OpenBallot> =>
  new PreparedStatement<OpenBallot>(
    `
      select id, method, secrecy, rules${columns}
      from ballot b
      where id = $1 and state = 'open' and closes_at > app_now()
      for share of b`,
  );
const OPEN_BALLOT = {
  withOptions: openBallotSelect(`, ${OPTION_IDS}`),
  withoutOptions: openBallotSelect(''),
};

/**
 * The ballot, if voting is on at the database's instant of this transaction. The share lock lets voters pass
 * side by side and makes the count wait for those already inside; once the closing time has passed nobody
 * locks it any more.
 */
export function selectOpenBallot(ballotId: string, withOptions: boolean): BoundStatement<OpenBallot> {
  return (withOptions ? OPEN_BALLOT.withOptions : OPEN_BALLOT.withoutOptions).bind(ballotId);
}

export interface Reader {
  readonly id: string;
  readonly early: boolean;
}

/**
 * Which of these actors may know of the ballot: one statement for all to whom the same rule applies.
 */
export function selectReaders(ballotId: string, actors: readonly Actor[]): BoundStatement<Reader>[] {
  const byRule = new Map<string, string[]>();
  for (const actor of actors) {
    const rule = ballotsVisibleTo(actor, 'caster.id');
    byRule.set(rule, [...(byRule.get(rule) ?? []), actor.memberId]);
  }
  return [...byRule].map(([rule, ids]) =>
    PreparedStatement.of<Reader>(
      `
        select caster.id, b.state = 'announced' and b.closes_at > app_now() as early
        from ballot b, jsonb_to_recordset($2::jsonb) as caster(id uuid)
        where b.id = $1 and b.state not in ('draft', 'withdrawn') and ${rule}`,
    ).bind(ballotId, JSON.stringify([...new Set(ids)].map((id) => ({ id })))),
  );
}

/** A seat of the roll. */
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

/** Somebody who wants to vote; `forSeat` names the seat whose proxy that is. */
export interface VoterClaim {
  readonly actor: Actor;
  readonly forSeat?: string;
}

/**
 * For each claim the seat that it votes for: the one that is named, else the actor's own, else the one that
 * it is the alternate of. The rows stay locked, in one order for all, so that two windows of one seat come
 * one after the other and no two transactions wait for each other. How many seats have voted is asked of a
 * first paper alone: only it makes them more. (The claims are JSON because the planner does not look at its
 * length: it plans once.)
 */
const SELECT_CLAIMED_SEATS = new PreparedStatement<SeatRow & { at: number }>(`
  with claim as materialized (
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
  select claim.at, seat_id as "seatId", country_code as country, proxy_seat_id as "proxySeatId",
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
  from claim
  join ballot_seat s on s.ballot_id = $1 and s.seat_id = claim.seat
  order by s.seat_id, claim.at
  for update of s`);

/** The seats of some claims; each row names its claim by `at`. */
export function selectClaimedSeats(
  ballotId: string,
  claims: readonly VoterClaim[],
): BoundStatement<SeatRow & { at: number }> {
  return SELECT_CLAIMED_SEATS.bind(
    ballotId,
    JSON.stringify(
      claims.map(({ actor, forSeat }, at) => ({
        at,
        named: forSeat,
        own: actor.seat?.id,
        member: actor.memberId,
      })),
    ),
  );
}
