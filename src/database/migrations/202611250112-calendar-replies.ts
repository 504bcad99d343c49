import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers that came by mail, what became of each, and how far the mailbox has been read; since which state of
 * a meeting its time is the present one.
 */
export class CalendarReplies2026112501120 implements MigrationInterface {
  name = 'CalendarReplies2026112501120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_reply (
        id uuid constraint calendar_reply_pk primary key,
        validity bigint not null,
        uid bigint not null,
        read_at timestamptz not null,
        outcome text not null constraint calendar_reply_outcome
          check (outcome in ('taken', 'old', 'superseded', 'held', 'unmatched', 'refused', 'ignored', 'set-aside')),
        reason text,
        sender text constraint calendar_reply_sender_length check (char_length(sender) <= 320),
        attendee text constraint calendar_reply_attendee_length check (char_length(attendee) <= 320),
        meeting_id uuid constraint calendar_reply_meeting_fk references meeting (id),
        series_id uuid constraint calendar_reply_series_fk references meeting_series (id),
        member_id uuid constraint calendar_reply_member_fk references member (id),
        answer text constraint calendar_reply_answer check (answer in ('accepted', 'declined', 'tentative')),
        sequence integer,
        stamp timestamptz,
        remark text constraint calendar_reply_remark_length check (char_length(remark) between 1 and 500),
        settled_at timestamptz,
        settled_by uuid constraint calendar_reply_settled_by_fk references member (id),
        constraint calendar_reply_once unique (validity, uid)
      );
      create index calendar_reply_open on calendar_reply (read_at, id) where outcome in ('held', 'unmatched') and settled_at is null;
      create index calendar_reply_last on calendar_reply (meeting_id, member_id, stamp desc) where outcome = 'taken';
      create index calendar_reply_read on calendar_reply (read_at);

      -- How far the one mailbox has been read: numbers of messages mean something only within one validity (RFC 9051 2.3.1.1).
      create table reply_mailbox (
        one boolean constraint reply_mailbox_pk primary key default true constraint reply_mailbox_one check (one),
        validity bigint not null,
        last_uid bigint not null,
        read_at timestamptz not null
      );

      alter table meeting add column time_sequence integer not null default 0;
      update meeting set time_sequence = sequence;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting drop column time_sequence');
    await runner.query('drop table reply_mailbox, calendar_reply');
  }
}
