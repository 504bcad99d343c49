import type {
  ClauseKind,
  ConsensusEnd,
  ConsensusRoundState,
  ConsensusState,
  CountryCode,
  MeetingZone,
  SeatType,
  StandardState,
  TextFormat,
} from '@nbn/contracts';
import type { ConsensusOutcomeView, OwnRatingView } from './dto/consensus.view.ts';

export interface ProcessLineRow {
  readonly id: string;
  readonly ordinal: number;
  readonly question: string;
  readonly state: ConsensusState;
  readonly maxRounds: number;
  readonly clauses: number;
  readonly closedRounds: number;
  readonly openUntil: Date | null;
  readonly begunAt: Date;
  readonly endedAt: Date | null;
}

export interface ProcessRow extends ProcessLineRow {
  readonly standardTitle: string;
  readonly standardState: StandardState;
  readonly parkedFrom: StandardState | null;
  readonly minRaters: number;
  readonly stableWithin: number;
  readonly versionId: string;
  readonly endKind: ConsensusEnd | null;
  readonly endNote: string | null;
  readonly now: Date;
}

/** $1 standard, $2 reader; the visibility condition and what else is asked for are appended. */
export const SELECT_PROCESSES = `
  select p.id, p.ordinal, p.question, p.state, p.max_rounds as "maxRounds", p.begun_at as "begunAt",
    p.ended_at as "endedAt", s.title as "standardTitle", s.state as "standardState",
    s.parked_from as "parkedFrom", p.min_raters as "minRaters", p.stable_within as "stableWithin",
    p.version_id as "versionId", p.end_kind as "endKind", p.end_note as "endNote", app_now() as now,
    (select count(*)::int from consensus_clause k where k.process_id = p.id) as clauses,
    (
      select count(*)::int
      from consensus_round r
      where r.process_id = p.id and r.state = 'closed'
    ) as "closedRounds",
    (
      select r.closes_at
      from consensus_round r
      where r.process_id = p.id and r.state = 'open' and r.closes_at > app_now()
    ) as "openUntil"
  from standard s
  join consensus_process p on p.standard_id = s.id
  where s.id = $1`;

export interface RoundRow {
  readonly id: string;
  readonly ordinal: number;
  readonly state: ConsensusRoundState;
  readonly versionId: string;
  readonly versionLabel: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly timeZone: MeetingZone;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
  readonly seats: number | null;
  readonly raters: number | null;
}

/** $1 process. Those that were taken back are left out. */
export const SELECT_ROUNDS = `
  select r.id, r.ordinal, r.state, r.version_id as "versionId", v.label as "versionLabel",
    r.opens_at as "opensAt", r.closes_at as "closesAt", r.time_zone as "timeZone", r.closed_at as "closedAt",
    r.close_reason as "closeReason", r.seats, r.raters
  from consensus_round r
  join standard_version v on v.id = r.version_id
  where r.process_id = $1 and r.state <> 'cancelled'
  order by r.ordinal`;

export interface ClauseRow {
  readonly clauseId: string;
  readonly number: string;
  readonly kind: ClauseKind;
  readonly text: string;
  readonly formats: readonly TextFormat[];
  readonly removed: boolean;
}

/** $1 process. Each clause as the newest version holds it that a round rated, or is to rate. */
export const SELECT_CLAUSES = `
  with used as (
    select v.id, v.ordinal
    from consensus_process p
    join standard_version v on v.id = p.version_id
    where p.id = $1
    union
    select v.id, v.ordinal
    from consensus_round r
    join standard_version v on v.id = r.version_id
    where r.process_id = $1 and r.state in ('open', 'closed')
  )
  select k.clause_id as "clauseId", c.number, c.kind, c.text, c.formats,
    c.version_ordinal < (select max(ordinal) from used) as removed
  from consensus_clause k
  join lateral (
    select c.*, u.ordinal as version_ordinal
    from used u
    join version_clause c on c.version_id = u.id and c.clause_id = k.clause_id
    order by u.ordinal desc
    limit 1
  ) c on true
  where k.process_id = $1
  order by removed, c.ordinal`;

export interface ClauseRoundRow {
  readonly clauseId: string;
  readonly round: number;
  readonly open: boolean;
  readonly changed: boolean;
  readonly outcome: ConsensusOutcomeView | null;
  readonly own: OwnRatingView | null;
  /** The reader's seat rated it, by whoever held it. */
  readonly ratedBySeat: boolean;
  readonly reasons: readonly string[];
}

/**
 * $1 process, $2 the reader's seat or null, $3 the reader. Only whoever gave a rating reads it again. Reasons are
 * read of closed rounds that enough rated, in the order of digests.
 */
export const SELECT_CLAUSE_ROUNDS = `
  select q.clause_id as "clauseId", r.ordinal as round, r.state = 'open' as open, q.changed,
    case when o.round_id is not null then json_build_object(
      'raters', o.raters, 'cannotJudge', o.cannot_judge, 'median', o.median, 'p30', o.p30, 'p70', o.p70,
      'disagreementIndex', o.disagreement_index, 'disagreement', o.disagreement,
      'distribution', o.distribution, 'chambers', o.chambers, 'judgement', o.judgement, 'stop', o.stop
    ) end as outcome,
    case when g.rated_by = $3::uuid then json_build_object('rating', g.rating, 'reason', g.reason) end as own,
    g.id is not null as "ratedBySeat",
    case when o.judgement <> 'too-few' then array(
      select h.reason
      from consensus_rating h
      where h.round_id = q.round_id and h.clause_id = q.clause_id and h.reason <> ''
      order by md5(h.id::text)
    ) else array[]::text[] end as reasons
  from consensus_round r
  join consensus_round_clause q on q.round_id = r.id
  left join consensus_outcome o on o.round_id = q.round_id and o.clause_id = q.clause_id
  left join consensus_rating g on g.round_id = q.round_id and g.clause_id = q.clause_id
    and g.seat_id = $2::uuid
  where r.process_id = $1
  order by r.ordinal`;

export interface ParticipationRow {
  readonly round: number;
  readonly asked: number;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly held: boolean;
  readonly rated: number;
}

/** $1 process. How many clauses each seat rated in the round that is open, or closed last. */
export const SELECT_PARTICIPATION = `
  with round as (
    select id, ordinal
    from consensus_round
    where process_id = $1 and state in ('open', 'closed')
    order by ordinal desc
    limit 1
  )
  select r.ordinal as round, s.country_code as country, s.type as seat, m.member_id is not null as held,
    (select count(*)::int from consensus_round_clause q where q.round_id = r.id) as asked,
    (
      select count(*)::int
      from consensus_rating g
      where g.round_id = r.id and g.seat_id = s.id
    ) as rated
  from round r
  cross join team_seat s
  left join membership m on m.seat_id = s.id and m.state = 'active'
  order by s.country_code, case s.type when 'government' then 1 when 'ngo' then 2 else 3 end`;
