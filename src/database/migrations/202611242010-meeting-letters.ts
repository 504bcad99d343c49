import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What each invitee was last told of each meeting, and when the next letter is due: changes close together go
 * out as one.
 */
export class MeetingLetters2026112420100 implements MigrationInterface {
  name = 'MeetingLetters2026112420100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_letter (
        id uuid constraint meeting_letter_pk primary key,
        meeting_id uuid not null constraint meeting_letter_meeting_fk references meeting (id),
        member_id uuid not null constraint meeting_letter_member_fk references member (id),
        due_at timestamptz,
        number integer not null,
        told text constraint meeting_letter_told check (told in ('poll', 'request', 'cancel')),
        told_number integer,
        told_starts_at timestamptz,
        told_ends_at timestamptz,
        constraint meeting_letter_once unique (meeting_id, member_id),
        constraint meeting_letter_told_whole check ((told is null) = (told_number is null)
          and (told is null) = (told_starts_at is null)
          and (told is null) = (told_ends_at is null))
      )`);
    await runner.query('create index meeting_letter_due on meeting_letter (due_at) where due_at is not null');
    // Whoever was mailed before letters were kept has the present state.
    await runner.query(`
      insert into meeting_letter (
        id, meeting_id, member_id, number, told, told_number, told_starts_at, told_ends_at
      )
      select i.id, m.id, i.member_id, 1, case m.state when 'cancelled' then 'cancel' else 'request' end,
        m.sequence, m.starts_at, m.ends_at
      from meeting m
      join meeting_invitation i on i.meeting_id = m.id and i.withdrawn_at is null
      where m.state not in ('draft', 'polling')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_letter');
  }
}
