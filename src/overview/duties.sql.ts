import { DIRECTORY_LIMITS, OVERVIEW_KINDS, OVERVIEW_LIMITS, type OverviewKind } from '@nbn/contracts';
import {
  FROM_AWAITED_PAPERS,
  FROM_UNREVIEWED_MINUTES,
  fromOpenFollowUps,
  fromOpenReviews,
  fromOwnedActions,
  IS_OPEN_ACTION,
  visibleItems,
  visibleMinutes,
} from '../agendas/index.ts';
import { ballotsVisibleTo, FROM_MISSING_VOTES } from '../ballots/index.ts';
import { FROM_AWAITED_READINGS, FROM_REVIEWED_DOCUMENTS, visibleDocuments } from '../documents/index.ts';
import { FROM_OWED_REPORTS, grantsVisibleTo } from '../funding/index.ts';
import { FROM_UNANSWERED_INVITATIONS, FROM_UNANSWERED_POLLS, visibleMeetings } from '../meetings/index.ts';
import {
  fromOwnedRecommendations,
  IS_OPEN_RECOMMENDATION,
  recommendationsVisibleTo,
} from '../monitoring/index.ts';
import { FROM_DIRECTORY, listedInDirectorySql } from '../network/index.ts';
import { fromOwnedLines, IS_OPEN_LINE, linesVisibleTo } from '../plans/index.ts';
import { FROM_REVIEWED_PRACTICES, practicesVisibleTo } from '../practices/index.ts';
import {
  COUNTRY_DEADLINE,
  FROM_AWAITED_OBSERVERS,
  FROM_AWAITED_RATINGS,
  FROM_AWAITED_SIGNATURES,
  FROM_REVIEWED_RECORDS,
  FROM_REVIEWED_SOURCES,
  standardsVisibleTo,
} from '../standards/index.ts';
import type { Actor } from '#platform/access/actor';

/** What each kind says of a duty, as SQL. */
interface DutyColumns {
  readonly object: string;
  readonly part?: string;
  readonly title: string;
  readonly reference?: string;
  readonly country: string;
  readonly member?: string;
  /** The type of the seat that owes it while nobody holds it. */
  readonly seat?: string;
  readonly day?: string;
  readonly until?: string;
}

const select = (kind: OverviewKind, columns: DutyColumns): string => {
  const { object, title, country, member = 'null', seat = 'null', day = 'null' } = columns;
  const { part = 'null', reference = 'null', until = 'null' } = columns;
  return `
    select '${kind}' as kind, (${object})::uuid as object_id, (${part})::uuid as part_id, (${title})::text as title,
      (${reference})::text as reference, (${country})::text as country,
      (${member})::uuid as member_id, (${seat})::text as seat, (${day})::date as day, (${until})::timestamptz as until`;
};

/** The type of a seat, where member `p` does not hold it. */
const vacantSeat = (seatId: string): string =>
  `case when p.member_id is null then (select t.type from team_seat t where t.id = ${seatId}) end`;

const countryOfSeat = (seatId: string): string =>
  `coalesce(p.country, (select t.country_code from team_seat t where t.id = ${seatId}))`;

const ofMeeting = (columns: Partial<DutyColumns>, member = 'p'): DutyColumns => ({
  object: 'm.id',
  title: 'm.title',
  country: `${member}.country`,
  member: `${member}.member_id`,
  ...columns,
});

/** Minutes are written by who arranges the meeting: a national one’s team, or the secretariat. */
const FROM_MINUTES_NOT_OUT = `
  from meeting m
  left join minutes mi on mi.meeting_id = m.id
  where m.state = 'held' and m.ends_at > app_now() - interval '${OVERVIEW_LIMITS.minutesListedDays} days'
    and coalesce(mi.state, 'draft') in ('draft', 'corrections')`;

const SELECT_MEETING_DUTIES = (actor: Actor) => {
  const seen = visibleMeetings(actor).where;
  return {
    answer: `${select('answer', ofMeeting({ until: 'm.starts_at' }, 's'))}
      ${FROM_UNANSWERED_INVITATIONS} and ${seen}`,
    poll: `${select('poll', ofMeeting({ until: 'd.answer_by' }, 's'))}
      ${FROM_UNANSWERED_POLLS} and ${seen}`,
    papers: `${select('papers', ofMeeting({ until: 'g.papers_by' }))}
      ${FROM_AWAITED_PAPERS} and g.papers_by is not null and ${seen} and ${visibleItems(actor)}
      group by m.id, p.country, p.member_id, g.papers_by`,
    'minutes-draft': `${select('minutes-draft', {
      ...ofMeeting({ member: 'null' }),
      country: `case when m.kind = 'national' then m.country_code end`,
      day: `(m.ends_at at time zone m.time_zone)::date + ${OVERVIEW_LIMITS.minutesDays}`,
    })}
      ${FROM_MINUTES_NOT_OUT} and ${seen}`,
    minutes: `${select('minutes', ofMeeting({ until: 'mi.approve_at' }))}
      ${FROM_UNREVIEWED_MINUTES} and ${visibleMinutes(actor).where}`,
  };
};

/** What comes of a closed item is known to its readers only, as on its page. */
const SELECT_DECISION_DUTIES = (actor: Actor) => {
  const known = visibleItems(actor);
  const ofDecision = { object: 'd.id', title: 'd.text', reference: 'd.reference', member: 'p.member_id' };
  return {
    action: `${select('action', {
      object: 'a.id',
      title: 'a.text',
      country: countryOfSeat('a.owner_seat_id'),
      member: 'p.member_id',
      seat: vacantSeat('a.owner_seat_id'),
      day: 'a.due_on',
    })}
      ${fromOwnedActions('left join')}
      where ${IS_OPEN_ACTION} and a.due_on is not null and ${known}`,
    'follow-up': `${select('follow-up', {
      ...ofDecision,
      country: 'f.country_code',
      seat: vacantSeat('f.seat_id'),
      day: 'd.follow_up_on',
    })}
      ${fromOpenFollowUps('left join')} and d.follow_up_on is not null and ${known}`,
    review: `${select('review', {
      ...ofDecision,
      country: countryOfSeat('d.review_seat_id'),
      seat: vacantSeat('d.review_seat_id'),
      day: 'd.review_on',
    })}
      ${fromOpenReviews('left join')} and d.review_on is not null and ${known}`,
  };
};

const SELECT_STANDARD_DUTIES = (actor: Actor) => {
  const seen = standardsVisibleTo(actor, '$1');
  const ofStandard = { object: 's.id', title: 's.title', country: 'p.country', member: 'p.member_id' };
  const ofRound = { ...ofStandard, part: 'r.id' };
  return {
    consultation: `${select('consultation', { ...ofRound, country: 'c.country', until: COUNTRY_DEADLINE })}
      ${FROM_AWAITED_SIGNATURES} and ${seen}
      union all ${select('consultation', { ...ofRound, until: 'r.closes_at' })}
      ${FROM_AWAITED_OBSERVERS} and ${seen}`,
    consensus: `${select('consensus', {
      ...ofStandard,
      part: 'p.id',
      country: 'm.country',
      member: 'm.member_id',
      until: 'r.closes_at',
    })}
      ${FROM_AWAITED_RATINGS} and ${seen}`,
    'adoption-review': `${select('adoption-review', {
      object: 'r.standard_id',
      title: 'v.title',
      country: 'r.country',
      member: 'p.member_id',
      seat: `case when p.member_id is null then r.seat end`,
      day: 'min(r.review_on)',
    })}
      ${FROM_REVIEWED_RECORDS}
      left join membership p on p.state = 'active' and p.role = 'team' and p.country = r.country
        and p.seat_type = r.seat
      where r.review_on is not null
      group by r.standard_id, v.title, r.country, r.seat, p.member_id`,
    source: `${select('source', { ...ofStandard, day: 'min(q.day)' })}
      ${FROM_REVIEWED_SOURCES}
      join standard s on s.id = q.standard_id
      join membership p on p.member_id = q.member_id
      where q.day is not null and ${seen}
      group by s.id, s.title, p.country, p.member_id`,
  };
};

const ownerless = (seatId: string) => ({ member: 'p.member_id', seat: vacantSeat(seatId) });

const SELECT_COUNTRY_DUTIES = (actor: Actor) => ({
  plan: `${select('plan', {
    ...ownerless('l.owner_seat_id'),
    object: 'l.id',
    title: 'l.action',
    country: 'l.country_code',
    day: 'l.due_on',
  })}
    ${fromOwnedLines('left join')}
    where ${IS_OPEN_LINE} and ${linesVisibleTo(actor, '$2')}`,
  recommendation: `${select('recommendation', {
    ...ownerless('m.owner_seat_id'),
    object: 'm.id',
    title: `concat_ws(', ', m.source, m.number)`,
    country: 'm.country',
    day: 'm.due_on',
  })}
    ${fromOwnedRecommendations('left join')}
    where ${IS_OPEN_RECOMMENDATION} and m.due_on is not null and ${recommendationsVisibleTo(actor, '$2')}`,
  'fund-report': `${select('fund-report', {
    object: 'r.id',
    title: `f.title || ' (' || r.number || ')'`,
    country: 'g.country',
    day: 'r.due_on',
  })}
    ${FROM_OWED_REPORTS}
    where ${grantsVisibleTo(actor, '$1')}`,
  directory: `${select('directory', {
    object: 'e.id',
    title: 'o.name',
    country: 'o.country_code',
    member: `case when m.state = 'active' then m.id end`,
    day: `(e.confirmed_at + interval '${DIRECTORY_LIMITS.staleAfterMonths} months')::date`,
  })}
    ${FROM_DIRECTORY}
    where ${listedInDirectorySql(3)}`,
});

/** Documents that are the secretariat’s to see only by what they are attached to are left to that. */
const SELECT_LIBRARY_DUTIES = (actor: Actor) => {
  const seen = visibleDocuments(actor, 'false').where;
  const ofDocument = { object: 'd.id', title: 'd.title', country: 'p.country', member: 'p.member_id' };
  return {
    'document-review': `${select('document-review', { ...ofDocument, day: 'd.review_on' })}
      ${FROM_REVIEWED_DOCUMENTS} and d.review_on is not null and ${seen}`,
    reading: `${select('reading', { ...ofDocument, day: 'r.due_on' })}
      ${FROM_AWAITED_READINGS} and ${seen}`,
    practice: `${select('practice', {
      object: 'p.id',
      title: 'p.title',
      country: 'm.country',
      member: 'm.member_id',
      day: 'p.review_on',
    })}
      ${FROM_REVIEWED_PRACTICES} and p.review_on is not null and ${practicesVisibleTo(actor, '$1')}`,
    ballot: `${select('ballot', {
      object: 'b.id',
      title: 'b.question',
      country: 's.country_code',
      member: 'p.member_id',
      seat: `case when p.member_id is null then s.seat_type end`,
      until: 'b.closes_at',
    })}
      ${FROM_MISSING_VOTES} and ${ballotsVisibleTo(actor)}`,
  };
};

/**
 * Every duty that is open and has a day, of all kinds, as far as the reader knows of it. `$1` is the reader, `$2`
 * their country, `$3` to `$6` who they are to the directory.
 */
export function selectDuties(actor: Actor): string {
  const selects: Readonly<Record<OverviewKind, string>> = {
    ...SELECT_MEETING_DUTIES(actor),
    ...SELECT_DECISION_DUTIES(actor),
    ...SELECT_STANDARD_DUTIES(actor),
    ...SELECT_COUNTRY_DUTIES(actor),
    ...SELECT_LIBRARY_DUTIES(actor),
  };
  return OVERVIEW_KINDS.map((kind) => selects[kind]).join(' union all ');
}
