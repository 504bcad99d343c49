import type { ReminderTopic } from '@nbn/contracts';
import { VISIBLE_TO_MEMBER } from '../../meetings/index.ts';
import type { OwnerJoin } from '../../reminders/index.ts';

/** The part of a duty that its mail says. */
export interface DutyFacts {
  readonly meetingId: string;
  readonly meeting: string;
  readonly discreet: boolean;
  /** What it is, where a mail may say so. */
  readonly words: string | null;
  readonly reference: string | null;
}

/**
 * A meeting that its reader does not see, being only the owner of something that came of it, is named no more
 * than a discreet one.
 */
const selectFacts = (words: string, reference = 'null'): string =>
  `json_build_object('meetingId', m.id, 'meeting', m.title, 'discreet', m.discreet or not ` +
  `${VISIBLE_TO_MEMBER}, 'words', ${words}, 'reference', ${reference}) as facts`;

/** Mails go to other people's servers: of a discreet meeting and of a closed item they hold no word. */
const IS_CONFIDENTIAL = 'm.discreet or i.closed';

/** Those of a seat, or, of what is nobody's seat, the secretariat. */
const joinOwners = (seat: string, owners: OwnerJoin): string =>
  `
    ${owners} membership p on case when ${seat} is null then p.role = 'secretariat' and p.state = 'active'
      else p.seat_id = ${seat} end`;

/** Items `i` of meetings `m` ahead that have no paper, with the agenda `g`, and `p`, who presents each. */
export const FROM_AWAITED_PAPERS = `
  from agenda g
  join meeting m on m.id = g.meeting_id and m.state = 'scheduled' and m.over_at is null
  join agenda_item i on i.meeting_id = m.id and i.kind not in ('break', 'section')
  join membership p on p.member_id = i.presenter_member_id or p.seat_id = i.presenter_seat_id
  where not exists (select from document_attachment a where a.kind = 'agenda-item' and a.object_id = i.id)
    and ${VISIBLE_TO_MEMBER}
    and (
      not i.closed
      or exists (
        select
        from agenda_item_reader r
        where r.item_id = i.id and (r.member_id = p.member_id or r.seat_id = p.seat_id)
      )
    )`;

/** Circulated minutes `mi` of meetings `m`, and `p`, who has a seat, was invited and has not said a word to them. */
export const FROM_UNREVIEWED_MINUTES = `
  from minutes mi
  join meeting m on m.id = mi.meeting_id
  join meeting_invitation v on v.meeting_id = m.id and v.withdrawn_at is null
  join membership p on p.member_id = v.member_id and p.role = 'team'
    and (m.kind <> 'national' or p.country = m.country_code)
  where mi.state = 'circulated' and mi.approve_at > app_now()
    and not exists (
      select
      from minutes_remark r
      where r.meeting_id = m.id and r.by_id = p.member_id and r.at >= mi.circulated_at
    )`;

/** Actions `a` that came of items `i` of meetings `m`, and `p`, whose each is now. */
export const fromOwnedActions = (owners: OwnerJoin): string => `
  from action a
  join meeting m on m.id = a.meeting_id
  join agenda_item i on i.id = a.item_id
  ${owners} membership p on p.state = 'active' and case
    when a.owner_member_id is not null then p.member_id = a.owner_member_id
    when a.owner_seat_id is null then p.role = 'secretariat' else p.seat_id = a.owner_seat_id end`;

/** Nobody has reported it done or dropped. */
export const IS_OPEN_ACTION = `a.state = 'open'`;

/** Follow-ups `f` of decisions `d` that a country has not settled, and `p`, who holds the seat that sees to it. */
export const fromOpenFollowUps = (owners: OwnerJoin): string => `
  from decision d
  join follow_up f on f.decision_id = d.id and f.state in ('not-started', 'under-way')
  join meeting m on m.id = d.meeting_id
  join agenda_item i on i.id = d.item_id
  ${owners} membership p on p.seat_id = f.seat_id
  where d.withdrawn_at is null`;

/** Decisions `d` with a day of review that nobody has reviewed, and `p`, who is to. */
export const fromOpenReviews = (owners: OwnerJoin): string => `
  from decision d
  join meeting m on m.id = d.meeting_id
  join agenda_item i on i.id = d.item_id ${joinOwners('d.review_seat_id', owners)}
  where d.reviewed_at is null and d.withdrawn_at is null`;

/** No reminder comes longer before than this. */
const dateInDays = (days: number): string => `(app_now() + interval '${days} days')::date`;

/** What waits for whom, by topic; how it is recalled is the reminders' business. */
export const DUTY_QUERIES = {
  /** Who presents an item without a paper, before the day by which papers are to be here. */
  papers: `
    select m.id as object_id, p.member_id, g.papers_by as until, null::date as day,
      g.papers_by_set_at as since,
      json_build_object(
        'meetingId', m.id, 'meeting', m.title, 'discreet', m.discreet, 'words', null, 'reference', null
      )::jsonb as facts
    ${FROM_AWAITED_PAPERS}
      and g.papers_by > app_now() and g.papers_by < app_now() + interval '8 days'
    group by m.id, p.member_id, g.papers_by, g.papers_by_set_at`,
  /** The seats that were invited and have not said a word to the minutes since they are out to be read. */
  minutes: `
    select m.id as object_id, p.member_id, mi.approve_at as until, null::date as day,
      mi.circulated_at as since, ${selectFacts('null')}
    ${FROM_UNREVIEWED_MINUTES}`,
  action: `
    select a.id as object_id, p.member_id, null::timestamptz as until, a.due_on as day,
      a.due_on_set_at as since, ${selectFacts(`case when ${IS_CONFIDENTIAL} then null else a.text end`)}
    ${fromOwnedActions('join')}
    where ${IS_OPEN_ACTION} and a.due_on between ${dateInDays(-2)} and ${dateInDays(15)}`,
  /** The seat of a country that sees to it, while that country has not settled it. */
  'follow-up': `
    select d.id as object_id, p.member_id, null::timestamptz as until, d.follow_up_on as day,
      d.follow_up_on_set_at as since,
      ${selectFacts(`case when ${IS_CONFIDENTIAL} then null else d.text end`, 'd.reference')}
    ${fromOpenFollowUps('join')} and d.follow_up_on between ${dateInDays(-2)} and ${dateInDays(31)}`,
  review: `
    select d.id as object_id, p.member_id, null::timestamptz as until, d.review_on as day,
      d.review_on_set_at as since,
      ${selectFacts(`case when ${IS_CONFIDENTIAL} then null else d.text end`, 'd.reference')}
    ${fromOpenReviews('join')}
      and d.review_on between ${dateInDays(-2)} and ${dateInDays(15)}`,
} as const satisfies Partial<Record<ReminderTopic, string>>;
export type DutyTopic = keyof typeof DUTY_QUERIES;
