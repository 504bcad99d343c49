import type {
  CountryCode,
  MeetingZone,
  Outcome,
  ConsultationRemarkState,
  RoundState,
  SeatType,
  Stance,
  StandardState,
} from '@nbn/contracts';
import { memberByIdSql, memberJsonSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { NATIONAL_END } from './national-conditions.sql.ts';
import { IS_COUNTED_REMARK, COUNTRY_DEADLINE, IS_LATE_REMARK } from './answer-conditions.sql.ts';

export interface RoundRow {
  readonly id: string;
  readonly ordinal: number;
  readonly lead: string;
  readonly state: RoundState;
  readonly standardState: StandardState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly timeZone: MeetingZone;
  readonly reason: string | null;
  readonly versionId: string | null;
  readonly settledAt: Date | null;
  readonly now: Date;
}

/** $1 standard, $2 reader; the visibility condition and the round's id are appended. */
export const SELECT_ROUNDS = `
  select r.id, r.ordinal, r.lead, r.state, s.state as "standardState", r.opens_at as "opensAt",
    r.closes_at as "closesAt", r.time_zone as "timeZone", r.reason, r.version_id as "versionId",
    r.settled_at as "settledAt", app_now() as now,
    (select count(*)::int from round_country c where c.round_id = r.id) as countries,
    (select count(*)::int from round_country c where c.round_id = r.id and c.submitted_at is not null) as
    answered
  from standard s
  join consultation_round r on r.standard_id = s.id
  where s.id = $1`;

export interface CountryRow {
  readonly country: CountryCode;
  readonly stance: Stance | null;
  readonly text: string;
  readonly revision: number;
  readonly changedBy: MemberRecord | null;
  readonly changedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly deadline: Date;
  readonly extended: boolean;
  readonly extensionReason: string | null;
  /** The end of the country's consultation of its own network; null where there is none. */
  readonly offersUntil: Date | null;
  readonly seats: readonly {
    readonly type: SeatType;
    readonly seatId: string;
    readonly by: MemberRecord | null;
    readonly at: string | null;
  }[];
}

/** $1 round. Each country with its occupied seats and their signatures. */
export const SELECT_ROUND_COUNTRIES = `
  select c.country, c.stance, c.text, c.revision, case when m.id is not null then ${memberJsonSql('m', 'o')}
    end as "changedBy", c.changed_at as "changedAt", c.submitted_at as "submittedAt", ${COUNTRY_DEADLINE} as deadline,
    c.extended_until is not null as extended, c.extension_reason as "extensionReason",
    ${NATIONAL_END} as "offersUntil",
    coalesce(
      (
        select json_agg(
          json_build_object(
            'type', p.seat_type, 'seatId', p.seat_id, 'by', ${memberByIdSql('f.member_id')}, 'at', f.at
          ) order by case p.seat_type when 'government' then 1 when 'ngo' then 2 else 3 end
        )
        from membership p
        left join round_sign_off f on f.round_id = c.round_id and f.country = c.country
          and f.seat_id = p.seat_id
        where p.role = 'team' and p.state = 'active' and p.country = c.country
      ), '[]'
    ) as seats
  from consultation_round r
  join round_country c on c.round_id = r.id
  left join national_consultation n on n.round_id = c.round_id and n.country = c.country
  left join member m on m.id = c.changed_by
  left join organisation o on o.id = m.organisation_id
  where r.id = $1
  order by c.country`;

export interface ObserverRow {
  readonly memberId: string;
  readonly person: MemberRecord;
  readonly remarks: number;
}

/** $1 round. */
export const SELECT_ROUND_OBSERVERS = `
  select b.member_id as "memberId", ${memberJsonSql('m', 'o')} as person,
    (
      select count(*)::int
      from consultation_remark k
      where k.round_id = b.round_id and k.author_id = b.member_id and k.state = 'in'
    ) as remarks
  from round_observer b
  join member m on m.id = b.member_id
  join organisation o on o.id = m.organisation_id
  where b.round_id = $1
  order by o.name, m.name`;

export interface RemarkRow {
  readonly id: string;
  readonly ordinal: number;
  readonly clauseId: string | null;
  readonly clauseNumber: string | null;
  readonly country: CountryCode | null;
  readonly authorId: string;
  readonly by: MemberRecord;
  /** Its author holds a seat, so it was never an offer. */
  readonly byTeam: boolean;
  readonly text: string;
  readonly state: ConsultationRemarkState;
  readonly revision: number;
  readonly at: Date;
  readonly counts: boolean;
  readonly late: boolean;
  readonly outcome: Outcome | null;
  readonly outcomeReason: string | null;
  readonly outcomeRevision: number;
}

/**
 * $1 round, $2 reader, $3 the reader's country, $4 whether the reader sees remarks that count from anyone, $5
 * whether the reader sees all remarks of their country, including offers of others.
 */
export const SELECT_ROUND_REMARKS = `
  select k.id, k.ordinal, k.clause_id as "clauseId", vc.number as "clauseNumber", k.country,
    k.author_id as "authorId", ${memberJsonSql('m', 'o')} as by,
    exists (select from membership p where p.member_id = k.author_id and p.role = 'team') as "byTeam",
    k.text, k.state, k.revision, k.at, ${IS_COUNTED_REMARK} as counts,
    coalesce(${IS_LATE_REMARK}, false) as late, k.outcome, k.outcome_reason as "outcomeReason",
    k.outcome_revision as "outcomeRevision"
  from consultation_round r
  join consultation_remark k on k.round_id = r.id
  left join round_country c on c.round_id = k.round_id and c.country = k.country
  left join version_clause vc on vc.version_id = r.version_id and vc.clause_id = k.clause_id
  join member m on m.id = k.author_id
  join organisation o on o.id = m.organisation_id
  where r.id = $1 and k.state <> 'withdrawn'
    and (
      (k.country is null and (k.author_id = $2 or $4))
      or (k.country = $3 and (k.state = 'in' or k.author_id = $2 or $5)) or (${IS_COUNTED_REMARK} and $4)
    )
  order by k.ordinal`;
