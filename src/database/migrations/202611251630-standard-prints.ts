import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A standard as one PDF for one member: asked for, printed by a job, kept for a day. */
export class StandardPrints2026112516300 implements MigrationInterface {
  name = 'StandardPrints2026112516300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table standard_print (
        id uuid constraint standard_print_pk primary key,
        standard_id uuid not null constraint standard_print_standard_fk references standard (id),
        member_id uuid not null constraint standard_print_member_fk references member (id),
        session_id uuid not null,
        -- Null: the text as it stands when it is printed.
        version_id uuid constraint standard_print_version_fk references standard_version (id),
        comments text not null constraint standard_print_comments check (comments in ('none', 'open', 'all')),
        asked_at timestamptz not null,
        state text not null constraint standard_print_state check (state in ('waiting', 'printing', 'ready', 'failed')),
        taken_at timestamptz,
        attempts integer not null default 0,
        done integer not null default 0,
        steps integer not null default 3,
        problem text,
        -- Whose threads it holds: whoever may not see them any more does not get it any more.
        scope text not null default 'none',
        file_id uuid,
        size integer,
        pages integer,
        expires_at timestamptz not null,
        constraint standard_print_ready_whole check ((state = 'ready') = (size is not null and pages is not null)),
        constraint standard_print_failed_whole check ((state = 'failed') = (problem is not null))
      );
      create unique index standard_print_under_way on standard_print (standard_id, member_id) where state in ('waiting', 'printing');
      create index standard_print_mine on standard_print (standard_id, member_id, id);
      create index standard_print_due on standard_print (asked_at) where state in ('waiting', 'printing');
      create index standard_print_ending on standard_print (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table standard_print');
  }
}
