import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** A row whose instant, of a column or several, is so long ago. */
const older = (instant: string, age: string): string => `${instant} < app_now() - interval '${age}'`;

/** A mail that was sent, or given up, so long ago: the queue goes by the clock of the database server. */
const sentBefore = (age: string): string => `coalesce(sent_at, set_aside_at) < now() - interval '${age}'`;

/** Links that open something for whoever has them, long after they open nothing any more. */
const LINKS: readonly RetentionRule[] = [
  {
    table: 'one_time_link',
    key: 'id',
    where: older('least(used_at, revoked_at, expires_at)', '30 days'),
  },
  { table: 'directory_confirmation_link', key: 'ctid', where: older('made_at', '90 days') },
  { table: 'answer_link', key: 'ctid', where: older('made_at', '210 days') },
  { table: 'action_link', key: 'ctid', where: older('made_at', '210 days') },
  { table: 'document_share_access', key: 'id', where: older('at', '730 days') },
  // Its accesses and downloads go with it: they are at least as old as its end.
  {
    table: 'document_share_link',
    key: 'id',
    where: older('least(revoked_at, expires_at)', '730 days'),
  },
];

/** Who was signed in where, and who tried. */
const SIGN_IN: readonly RetentionRule[] = [
  {
    table: 'session',
    key: 'id',
    // A device that is still told of what is new hangs on the session in which it was last opened.
    where: `
      ${older('least(ended_at, expires_at)', '30 days')}
      and not exists (select from push_subscription p where p.session_id = session.id)`,
  },
  // The limiter goes by the clock of the database server, in milliseconds.
  {
    table: 'sign_in_limit',
    key: 'ctid',
    where: `expire < (extract(epoch from now() - interval '1 hour') * 1000)::bigint`,
  },
];

/** Who asked for a contact or a document, who got it, and who looked. */
const REQUESTS: readonly RetentionRule[] = [
  { table: 'directory_grant', key: 'id', where: older('least(revoked_at, ends_at)', '1 year') },
  { table: 'directory_request', key: 'id', where: older('coalesce(decided_at, asked_at)', '1 year') },
  { table: 'directory_reveal', key: 'id', where: older('at', '2 years') },
  { table: 'directory_reveal_alert', key: 'id', where: older('at', '2 years') },
  { table: 'document_access_request', key: 'id', where: older('coalesce(decided_at, asked_at)', '1 year') },
];

/** What helps to hold a meeting, and says nothing afterwards that its record does not. */
const MEETINGS: readonly RetentionRule[] = [
  {
    table: 'poll_answer',
    key: 'id',
    where: `slot_id in (select id from poll_slot where ${older('ends_at', '1 year')})`,
  },
  { table: 'speaker_turn', key: 'id', where: older('asked_at', '1 year') },
  {
    table: 'check_in_key',
    key: 'meeting_id',
    where: `meeting_id in (select id from meeting where ${older('ends_at', '30 days')})`,
  },
];

/** What members were told. */
const TOLD: readonly RetentionRule[] = [
  { table: 'reminder', key: 'id', where: older('sent_at', '90 days') },
  { table: 'sent_reminder', key: 'ctid', where: older('until', '1 year') },
  {
    table: 'notification',
    key: 'id',
    // Read is after told: by the index, only what is old enough for either is looked at.
    where: `${older('at', '180 days')} and (${older('read_at', '180 days')} or ${older('at', '2 years')})`,
  },
  {
    // That somebody got this mail is remembered longer than its words: nobody gets it twice.
    name: 'delivery-words',
    table: 'delivery',
    key: 'id',
    where: `text <> '' and ${sentBefore('30 days')}`,
    set: `subject = '–', text = '', html = null, calendar_method = null, calendar_ics = null,
      sender_name = null, address = encode(sha256(convert_to(lower(address), 'UTF8')), 'hex')`,
  },
  {
    table: 'delivery',
    key: 'id',
    where: sentBefore('2 years'),
  },
];

/** What was typed and got lost, and which texts held personal data, as kinds and lengths. */
const TEXTS: readonly RetentionRule[] = [
  { table: 'recovered_text', key: 'id', where: older('state_at', '180 days') },
  {
    table: 'safeguarding_report',
    key: 'id',
    // One that waits for a decision stays, and so does one that somebody was released from.
    where: `
      outcome <> 'stored' and release_id is null and ${older('at', '2 years')}
      and not exists (select from safeguarding_release r where r.report_id = safeguarding_report.id)`,
  },
];

/** Rules for tables whose own features have none: each is a clock of the data catalogue. */
export const RETENTION_RULES: readonly RetentionRule[] = [
  ...LINKS,
  ...SIGN_IN,
  ...REQUESTS,
  ...MEETINGS,
  ...TOLD,
  ...TEXTS,
];
