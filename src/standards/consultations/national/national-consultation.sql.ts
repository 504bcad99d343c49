import type { MeetingZone, NationalAnswer, OrganisationKind } from '@nbn/contracts';
import { memberJsonSql } from '../../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { COUNTRY_DEADLINE } from '../answer-conditions.sql.ts';
import {
  IS_ASKED_MEMBER,
  IS_NATIONAL_OPEN,
  NATIONAL_ANSWER,
  NATIONAL_END,
} from '../national-conditions.sql.ts';

export interface AnswerCounts {
  readonly asked: number;
  readonly offered: number;
  readonly nothing: number;
}

/** Where a country stands in a round, and the consultation of its network where there is one. */
export interface NationalRow {
  readonly answerable: boolean;
  readonly deadline: Date;
  readonly now: Date;
  readonly draftIsOpen: boolean;
  /** Null: no consultation; everything that follows is null too. */
  readonly lead: string | null;
  readonly kinds: OrganisationKind[] | null;
  readonly timeZone: MeetingZone;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly open: boolean;
  readonly asked: boolean;
  readonly answer: NationalAnswer;
  readonly counts: AnswerCounts | null;
  readonly team: readonly MemberRecord[];
  readonly revision: number;
}

const ANSWER_COUNTS = `
  (
    select json_build_object(
      'asked', count(*), 'offered', count(*) filter (where a.answer = 'offered'),
      'nothing', count(*) filter (where a.answer = 'nothing')
    )
    from (select ${NATIONAL_ANSWER} as answer from membership p where ${IS_ASKED_MEMBER}) a
  )`;

const TEAM = `
  (
    select coalesce(json_agg(${memberJsonSql('m', 'o')} order by t.seat_type), '[]')
    from membership t
    join member m on m.id = t.member_id
    join organisation o on o.id = m.organisation_id
    where t.role = 'team' and t.state = 'active' and t.country = c.country
  )`;

/** $1 round, $2 the reader's country, $3 the reader, $4 whether the reader is of the team. */
export const SELECT_NATIONAL_ROUND = `
  select r.state in ('open', 'closed') and s.state = 'consultation' and c.submitted_at is null as answerable,
    ${COUNTRY_DEADLINE} as deadline, app_now() as now, s.audience = 'networks' as "draftIsOpen", n.lead,
    case
      when not n.whole_network then array(
        select k.kind
        from national_consultation_kind k
        where k.round_id = n.round_id and k.country = n.country
      )
    end as kinds, n.time_zone as "timeZone", n.closes_at as "closesAt", n.closed_at as "closedAt",
    ${IS_NATIONAL_OPEN} as open, ${IS_ASKED_MEMBER} as asked, ${NATIONAL_ANSWER} as answer,
    case when $4 and n.round_id is not null then ${ANSWER_COUNTS} end as counts, ${TEAM} as team, n.revision
  from consultation_round r
  join standard s on s.id = r.standard_id
  join round_country c on c.round_id = r.id and c.country = $2
  join membership p on p.member_id = $3
  left join national_consultation n on n.round_id = r.id and n.country = c.country
  where r.id = $1`;

export interface NationalLineRow {
  readonly standardId: string;
  readonly roundId: string;
  readonly title: string;
  readonly closesAt: Date;
  readonly open: boolean;
  readonly asked: boolean;
  readonly answer: NationalAnswer;
  readonly counts: AnswerCounts | null;
  readonly openedAt: string;
}

/** $1 the reader's country, $2 the reader, $3 whether the reader is of the team, $4 and $5 the cursor, $6 how many. */
export const selectNationalLines = (standardVisible: string): string => `
  select r.standard_id as "standardId", n.round_id as "roundId", s.title, ${NATIONAL_END} as "closesAt",
    ${IS_NATIONAL_OPEN} as open, ${IS_ASKED_MEMBER} as asked, ${NATIONAL_ANSWER} as answer,
    case when $3 then ${ANSWER_COUNTS} end as counts, n.opened_at::text as "openedAt"
  from national_consultation n
  join consultation_round r on r.id = n.round_id
  join round_country c on c.round_id = n.round_id and c.country = n.country
  join standard s on s.id = r.standard_id
  join membership p on p.member_id = $2
  where n.country = $1 and ${standardVisible}
    and ($4::timestamptz is null or (n.opened_at, n.round_id) < ($4::timestamptz, $5::uuid))
  order by n.opened_at desc, n.round_id desc
  limit $6`;

export interface AnswerRow {
  readonly person: MemberRecord;
  readonly kind: OrganisationKind;
  readonly answer: NationalAnswer;
  readonly name: string;
  readonly memberId: string;
}

/** $1 round, $2 country, $3 the answer or null, $4 and $5 the cursor, $6 how many. */
export const SELECT_NATIONAL_ANSWERS = `
  select ${memberJsonSql('m', 'o')} as person, o.kind, a.answer, lower(m.name) as name, m.id as "memberId"
  from (
    select p.member_id, ${NATIONAL_ANSWER} as answer
    from national_consultation n
    join membership p on ${IS_ASKED_MEMBER}
    where n.round_id = $1 and n.country = $2
  ) a
  join member m on m.id = a.member_id
  join organisation o on o.id = m.organisation_id
  where ($3::text is null or a.answer = $3)
    and ($4::text is null or (lower(m.name), m.id) > ($4, $5::uuid))
  order by lower(m.name), m.id
  limit $6`;

/** $1 country. */
export const SELECT_NETWORK_KINDS = `
  select o.kind, count(*)::int as members
  from membership p
  join organisation o on o.id = p.organisation_id
  where p.role = 'network' and p.state = 'active' and p.country = $1
  group by o.kind`;
