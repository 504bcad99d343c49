import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One PDF of an agenda and its papers for one member: asked for, printed by a job, kept for a day. */
export class AgendaBooks2026112501230 implements MigrationInterface {
  name = 'AgendaBooks2026112501230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agenda_book (
        id uuid constraint agenda_book_pk primary key,
        meeting_id uuid not null constraint agenda_book_meeting_fk references meeting (id),
        member_id uuid not null constraint agenda_book_member_fk references member (id),
        session_id uuid not null,
        asked_at timestamptz not null,
        state text not null constraint agenda_book_state check (state in ('waiting', 'printing', 'ready', 'failed')),
        taken_at timestamptz,
        attempts integer not null default 0,
        done integer not null default 0,
        steps integer not null default 1,
        problem text,
        -- What it holds: whoever may not see all of it any more does not get it any more.
        item_ids uuid[] not null default '{}',
        document_ids uuid[] not null default '{}',
        left_out integer not null default 0,
        file_id uuid,
        size integer,
        pages integer,
        expires_at timestamptz not null,
        constraint agenda_book_ready_whole check ((state = 'ready') = (size is not null and pages is not null)),
        constraint agenda_book_failed_whole check ((state = 'failed') = (problem is not null))
      );
      create unique index agenda_book_under_way on agenda_book (meeting_id, member_id) where state in ('waiting', 'printing');
      create index agenda_book_mine on agenda_book (meeting_id, member_id, id);
      create index agenda_book_due on agenda_book (asked_at) where state in ('waiting', 'printing');
      create index agenda_book_ending on agenda_book (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agenda_book');
  }
}
