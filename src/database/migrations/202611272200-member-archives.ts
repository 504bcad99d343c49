import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that one member may read as one file: asked for, made by a job, kept for two hours. */
export class MemberArchives2026112722000 implements MigrationInterface {
  name = 'MemberArchives2026112722000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table member_archive (
        id uuid constraint member_archive_pk primary key,
        member_id uuid not null constraint member_archive_member_fk references member (id),
        session_id uuid not null,
        asked_at timestamptz not null,
        state text not null
          constraint member_archive_state check (state in ('waiting', 'printing', 'ready', 'failed')),
        taken_at timestamptz,
        attempts integer not null default 0,
        done integer not null default 0,
        problem text,
        file_id uuid,
        size integer,
        pages integer,
        names text,
        rights text,
        expires_at timestamptz not null,
        constraint member_archive_ready_whole check ((state = 'ready') = (size is not null)),
        constraint member_archive_failed_whole check ((state = 'failed') = (problem is not null))
      );
      create unique index member_archive_under_way on member_archive (member_id)
        where state in ('waiting', 'printing');
      create index member_archive_mine on member_archive (member_id, id);
      create index member_archive_due on member_archive (asked_at) where state in ('waiting', 'printing');
      create index member_archive_ending on member_archive (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table member_archive');
  }
}
