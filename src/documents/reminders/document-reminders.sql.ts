import type { ReminderTopic } from '@nbn/contracts';

export type DocumentTopic = Extract<ReminderTopic, 'document-review' | 'reading'>;

/** The part that a mail says. */
export interface DocumentReminderFacts {
  /** Null where the title is not for other people's servers. */
  readonly title: string | null;
}

/** Mails go to other people's servers: they name what the whole Network or everybody may read. */
const FACTS = `
  json_build_object('title', case when d.audience in ('public', 'network') then d.title end)::jsonb as facts`;

/** Whether member `p` of a seat sees document `d`, as far as it is known without what carries it. */
const SEEN_BY_SEAT = `
  (
    d.audience in ('public', 'network', 'teams', 'attached')
    or (d.audience = 'national' and d.country_code = p.country)
    or exists (
      select
      from document_named_reader r
      where r.document_id = d.id and r.member_id = p.member_id
    )
  )`;

/** Current documents `d`, and `p`, who owns each now and looks at it again. */
export const FROM_REVIEWED_DOCUMENTS = `
  from document d
  join membership p on p.state = 'active'
    and case when d.owner_seat_id is null then p.member_id = d.owner_id else p.seat_id = d.owner_seat_id end
  where d.state = 'current'`;

/** Readings `r` of documents `d`, and `p`, who holds a seat that was asked and has not said that they have read it. */
export const FROM_AWAITED_READINGS = `
  from document_reading r
  join document d on d.id = r.document_id and d.state = 'current'
  join document_reading_seat s on s.reading_id = r.id and s.confirmed_at is null
  join membership p on p.seat_id = s.seat_id and p.state = 'active'
  where r.closed_at is null and ${SEEN_BY_SEAT}`;

/** What waits for whom, by topic; how it is reminded of is the reminders' business. */
export const DOCUMENT_REMINDER_QUERIES: Readonly<Record<DocumentTopic, string>> = {
  /** Whoever owns a document now, before the day by which they are to look at it again, and on it. */
  'document-review': `
    select d.id as object_id, p.member_id, null::timestamptz as until, d.review_on as day,
      d.review_set_at as since, ${FACTS}
    ${FROM_REVIEWED_DOCUMENTS} and d.review_on >= (app_now() - interval '1 day')::date
      and d.review_on <= (app_now() + interval '32 days')::date`,
  /** The seats that were asked to read a version and have not said that they have. */
  reading: `
    select d.id as object_id, p.member_id, null::timestamptz as until, r.due_on as day,
      max(r.asked_at) as since, ${FACTS}
    ${FROM_AWAITED_READINGS} and r.due_on >= (app_now() - interval '1 day')::date
      and r.due_on <= (app_now() + interval '9 days')::date
    group by d.id, p.member_id, r.due_on`,
};
