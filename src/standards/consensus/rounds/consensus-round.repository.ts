import type { Language, MeetingZone, SeatType } from '@nbn/contracts';
import type { ClauseBefore, ClauseInRound, ClauseOutcome, ChamberRating, Stop } from '@nbn/consensus';
import type { Tx } from '#platform/persistence/transaction';
import type { ConsensusRound } from './consensus-round.entity.ts';

export interface DueConsensusRound {
  readonly id: string;
  readonly standardId: string;
}

const selectDueRounds = (condition: string, time: string): string => `
  select r.id, p.standard_id as "standardId"
  from consensus_round r
  join consensus_process p on p.id = r.process_id
  where ${condition}
  order by ${time}, r.id
  limit 20`;

/** Announced rounds whose opening time has come, the earliest first. */
export function findConsensusRoundsToOpen(tx: Tx): Promise<DueConsensusRound[]> {
  return tx.manager.query(selectDueRounds(`r.state = 'announced' and r.opens_at <= app_now()`, 'r.opens_at'));
}

/** Open rounds whose time is over, the earliest first. */
export function findConsensusRoundsToClose(tx: Tx): Promise<DueConsensusRound[]> {
  return tx.manager.query(selectDueRounds(`r.state = 'open' and r.closes_at <= app_now()`, 'r.closes_at'));
}

export async function hasRoundUnderWay(tx: Tx, processId: string): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>(
    `select from consensus_round where process_id = $1 and state in ('announced', 'open')`,
    [processId],
  );
  return rows.length > 0;
}

/** How many rounds a process had, and the place of the version that the last of them rated; 0 without one. */
export async function summarizeRoundsOf(
  tx: Tx,
  processId: string,
): Promise<{ last: number; versionOrdinal: number }> {
  const [summary] = await tx.manager.query<[{ last: number; versionOrdinal: number }]>(
    `
      select coalesce(max(r.ordinal), 0) as last, coalesce(max(v.ordinal), 0) as "versionOrdinal"
      from consensus_round r
      join standard_version v on v.id = r.version_id
      where r.process_id = $1 and r.state = 'closed'`,
    [processId],
  );
  return summary;
}

/** The place of a version among those of its standard; null where the standard has no such version. */
export async function findVersionOrdinal(
  tx: Tx,
  standardId: string,
  versionId: string,
): Promise<number | null> {
  const [version] = await tx.manager.query<{ ordinal: number }[]>(
    'select ordinal from standard_version where id = $1 and standard_id = $2',
    [versionId, standardId],
  );
  return version?.ordinal ?? null;
}

/** The round, locked: nobody rates in it until the commit. */
export async function lockRoundForClosing(tx: Tx, roundId: string): Promise<void> {
  await tx.manager.query('select from consensus_round where id = $1 for update', [roundId]);
}

/** Where each clause of a process stands before a round on this version opens, in its order. */
export function findClausesBefore(tx: Tx, processId: string, versionId: string): Promise<ClauseBefore[]> {
  return tx.manager.query<ClauseBefore[]>(
    `
      select k.clause_id as "clauseId", b.hash as "hashBefore", b.stop, n.hash as "hashNow"
      from consensus_clause k
      left join lateral (
        select c.hash, o.stop
        from consensus_round r
        join consensus_round_clause q on q.round_id = r.id and q.clause_id = k.clause_id
        join version_clause c on c.version_id = r.version_id and c.clause_id = k.clause_id
        left join consensus_outcome o on o.round_id = r.id and o.clause_id = k.clause_id
        where r.process_id = k.process_id and r.state = 'closed'
        order by r.ordinal desc
        limit 1
      ) b on true
      left join version_clause n on n.version_id = $2 and n.clause_id = k.clause_id
        and n.kind in ('clause', 'item')
      where k.process_id = $1
      order by n.ordinal, k.clause_id`,
    [processId, versionId],
  );
}

export async function insertRoundClauses(
  tx: Tx,
  roundId: string,
  clauses: readonly ClauseInRound[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into consensus_round_clause (round_id, clause_id, changed)
      select $1, c.id, c.changed
      from unnest($2::uuid[], $3::boolean[]) as c(id, changed)`,
    [roundId, clauses.map(({ clauseId }) => clauseId), clauses.map(({ changed }) => changed)],
  );
}

export interface RatedClause {
  readonly clauseId: string;
  /** Of the round before, unless its words changed since. */
  readonly medianBefore: number | null;
  readonly ratings: readonly ChamberRating<SeatType>[];
}

/** What was rated in a round, clause by clause, by chamber and without a seat. */
export function findRatedClauses(tx: Tx, round: ConsensusRound): Promise<RatedClause[]> {
  return tx.manager.query<RatedClause[]>(
    `
      select q.clause_id as "clauseId",
        case when not q.changed then (
          select o.median
          from consensus_round r
          join consensus_outcome o on o.round_id = r.id and o.clause_id = q.clause_id
          where r.process_id = $2 and r.state = 'closed' and r.ordinal < $3
          order by r.ordinal desc
          limit 1
        ) end as "medianBefore",
        coalesce(
          (
            select json_agg(json_build_object('chamber', s.type, 'rating', g.rating))
            from consensus_rating g
            join team_seat s on s.id = g.seat_id
            where g.round_id = q.round_id and g.clause_id = q.clause_id
          ), '[]'
        ) as ratings
      from consensus_round_clause q
      where q.round_id = $1
      order by q.clause_id`,
    [round.id, round.processId, round.ordinal],
  );
}

/** Keeps what the ratings of a clause came to, for good. */
export async function insertOutcome(
  tx: Tx,
  roundId: string,
  clauseId: string,
  { raters, cannotJudge, statistics, distribution, chambers, judgement, stop }: ClauseOutcome<SeatType>,
): Promise<void> {
  await tx.manager.query(
    `
      insert into consensus_outcome (
        round_id, clause_id, raters, cannot_judge, median, p30, p70, ipr, iprcp, asymmetry, ipras,
        disagreement_index, disagreement, distribution, chambers, judgement, stop
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      roundId,
      clauseId,
      raters,
      cannotJudge,
      statistics?.median ?? null,
      statistics?.p30 ?? null,
      statistics?.p70 ?? null,
      statistics?.ipr ?? null,
      statistics?.iprcp ?? null,
      statistics?.asymmetry ?? null,
      statistics?.ipras ?? null,
      statistics?.disagreementIndex ?? null,
      statistics?.disagreement ?? null,
      distribution,
      chambers && JSON.stringify(chambers),
      judgement,
      stop,
    ],
  );
}

/** How many seats are held, and how many rated anything in this round. */
export async function countRaters(tx: Tx, roundId: string): Promise<{ seats: number; raters: number }> {
  const [counts] = await tx.manager.query<[{ seats: number; raters: number }]>(
    `
      select (select count(*)::int from membership p where p.role = 'team' and p.state = 'active') as seats,
        (select count(distinct g.seat_id)::int from consensus_rating g where g.round_id = $1) as raters`,
    [roundId],
  );
  return counts;
}

/** The last stop of every clause of a process that this version still has. */
export async function findStops(tx: Tx, processId: string, versionId: string): Promise<(Stop | null)[]> {
  const rows = await findClausesBefore(tx, processId, versionId);
  return rows.filter(({ hashNow }) => hashNow !== null).map(({ stop }) => stop);
}

/** A seat's holder to whom the opening of a round is told. */
export interface SeatRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: MeetingZone;
  readonly language: Language;
}

export function findSeatHolders(tx: Tx): Promise<SeatRecipient[]> {
  return tx.manager.query<SeatRecipient[]>(
    `
      select p.member_id as "memberId", p.email as address, p.time_zone as "timeZone", p.language
      from membership p
      where p.role = 'team' and p.state = 'active'
      order by p.member_id`,
  );
}
