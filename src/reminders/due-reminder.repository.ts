import {
  NEVER_IN_DIGEST,
  REMINDER_CHOICES,
  DEFAULT_REMINDER_CHANNELS,
  type Language,
  type ReminderLead,
  type ReminderTopic,
} from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** By which ways its reader wants it. */
export interface ReminderRouting {
  readonly mail: boolean;
  readonly app: boolean;
  /** With the daily mail, instead of a mail of its own. */
  readonly digest: boolean;
}

/** A reminder that one member is due to get now. */
export interface DueReminder<Facts> extends ReminderRouting {
  readonly objectId: string;
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly lead: ReminderLead;
  /** By which day, or until which instant. */
  readonly day: string | null;
  readonly until: Date | null;
  readonly key: Date;
  readonly facts: Facts;
}

/** When a reminder of a day is sent: in the morning, on the reader's own clock. */
const DAY_REMINDER_TIME = '08:00';

const LEAD_DAYS: Readonly<Record<ReminderLead, number>> = {
  '30-days': 30,
  '14-days': 14,
  '7-days': 7,
  '2-days': 2,
  '1-day': 1,
  'on-the-day': 0,
  '1-hour': 0,
};

/** A lead with how many hours it is before an instant, and how many days before a day. */
const leadValuesSql = (topic: ReminderTopic): string =>
  REMINDER_CHOICES[topic].leads
    .map(
      (lead) =>
        `('${lead}', interval '${lead === '1-hour' ? 1 : LEAD_DAYS[lead] * 24} hours', ${LEAD_DAYS[lead]})`,
    )
    .join(', ');

/**
 * What a member has chosen for a topic, over alias `f` (reminder_preference, left joined), as JSON of leads and
 * channels.
 */
export function preferenceSql(topic: ReminderTopic): string {
  return (
    `coalesce(f.topics -> '${topic}', ` +
    `'${JSON.stringify({ leads: REMINDER_CHOICES[topic].usual, channels: DEFAULT_REMINDER_CHANNELS })}'::jsonb)`
  );
}

/**
 * Takes the reminders of one topic that are due now. `duties` is a query of what is open and for whom:
 * object_id, member_id, until (an instant) or day (a date) by when, since (a lead that lay before it is
 * dropped), facts (JSON for the email). It is asked anew each time, so what was moved, closed, handed on or
 * called off is reminded of as it is now or not at all. Of several leads that have come the latest counts.
 * Quiet hours and the daily mail delay a reminder, but never past what it is about. The row in `sent_reminder` makes
 * it happen once.
 */
function takeDueRemindersSql(topic: ReminderTopic, duties: string): string {
  return `
    with duty as (${duties}), asked as (
      select d.*, p.email, p.time_zone, p.language, ${preferenceSql(topic)} as preference, f.digest_at,
        reminder_quiet_until(app_now(), p.time_zone, f.quiet_from, f.quiet_until) as quiet_until,
        coalesce(d.until, (d.day + 1)::timestamp at time zone p.time_zone) as ends
      from duty d
      join membership p on p.member_id = d.member_id and p.state <> 'left'
      left join reminder_preference f on f.member_id = d.member_id
    ), led as (
      select a.*, l.lead, case when a.day is null then a.until - l.before
        else ((a.day - l.days)::timestamp + time '${DAY_REMINDER_TIME}') at time zone a.time_zone end as lead_at
      from asked a
      join (values ${leadValuesSql(topic)}) l (lead, before, days) on (a.preference -> 'leads') ? l.lead
    ), ripe as (
      select distinct on (object_id, member_id) *, lead <> '${NEVER_IN_DIGEST}'
        and digest_at is not null as digest
      from led
      where lead_at > since and lead_at <= app_now() and ends > app_now()
      order by object_id, member_id, lead_at desc
    ), due as (
      select *
      from ripe
      where (quiet_until is null or quiet_until >= ends)
        and (
          not digest or reminder_digest_after(lead_at, time_zone, digest_at) <= app_now()
          or reminder_digest_after(lead_at, time_zone, digest_at) >= ends
        )
    ), reminded as (
      insert into sent_reminder (topic, object_id, member_id, until, lead, at)
      select '${topic}', object_id, member_id, coalesce(until, day::timestamp at time zone 'UTC'), lead,
        app_now()
      from due
      order by object_id, member_id
      on conflict on constraint sent_reminder_pk do nothing
      returning object_id, member_id, until
    )
    select d.object_id as "objectId", d.member_id as "memberId", d.email as address,
      d.time_zone as "timeZone", d.language, d.lead, d.day::text as day, d.until, t.until as key, d.facts,
      (d.preference -> 'channels') ? 'mail' as mail, (d.preference -> 'channels') ? 'app' as app, d.digest
    from due d
    join reminded t using (object_id, member_id)
    order by d.object_id, d.member_id`;
}

export function takeDueReminders<Facts>(
  tx: Tx,
  topic: ReminderTopic,
  duties: string,
): Promise<DueReminder<Facts>[]> {
  return tx.manager.query<DueReminder<Facts>[]>(takeDueRemindersSql(topic, duties));
}
