/**
 * Tables that hold nothing a member wrote, or repeat what is read in its own place. Every other table is
 * read.
 */
export const EXCLUDED_TABLES: Readonly<Record<string, string>> = {
  migration: 'ours',
  live_room: 'ours',
  reminder: 'ours',
  news_digest: 'ours',
  sent_reminder: 'ids and codes alone',
  country: 'a public list',
  account: 'secrets',
  session: 'secrets',
  one_time_link: 'secrets',
  known_device: 'secrets',
  sign_in_limit: 'secrets',
  live_event: 'repeats rows that are read, for a week',
  outbox: 'ids alone',
  notification: 'ids alone',
  delivery: 'emails made of rows that are read',
  round_sign_off: 'ids alone',
  ballot_bundle_holder: 'ids alone',
  audit_entry: 'ids and codes alone',
  audit_seal: 'digests',
  ballot_box: 'secrets',
  ballot_open_box: 'sealed',
  ballot_email_line: 'ours',
  ballot_sealed: 'answers to fixed questions, numbers and digests; what comes without a name takes no words',
  directory_reveal: 'ids and codes alone',
  directory_reveal_alert: 'ids alone',
  directory_confirmation_link: 'secrets',
  safeguarding_report: 'kinds and lengths alone',
  safeguarding_release: 'passed this check',
  safeguarding_sweep: 'ours',
};

/** Columns that are there for a mailbox, a telephone, an address or a digest. */
export const EXCLUDED_COLUMNS: ReadonlySet<string> = new Set([
  'member.email',
  'organisation.contact',
  'seat_contact.email',
  'seat_contact.phone',
  'directory_field.contact',
  'meeting.join_url',
  'meeting.calendar_uid',
  'document_version.sha256',
  'ballot_paper.receipt',
  'ballot_paper.paper',
  'ballot.result',
  'ballot_seat.pass_digest',
  'standard_version.hash',
  'version_clause.hash',
]);
