import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each backup that was begun, by the schedule or by an operator, and what came of it. */
export class BackupRuns2026120800000 implements MigrationInterface {
  name = 'BackupRuns2026120800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table backup_run (
        id uuid constraint backup_run_pk primary key,
        made_by text not null constraint backup_run_made_by check (made_by in ('schedule', 'command')),
        file_name text not null,
        started_at timestamptz not null,
        -- Null while it is being made; a process that was killed leaves it so, and the next run ends it.
        ended_at timestamptz,
        outcome text constraint backup_run_outcome check (outcome in ('made', 'failed')),
        bytes bigint,
        -- Of the archive as it lies there; null where it was found whole after its process had been killed.
        sha256 text,
        -- The code of what went wrong.
        fault text,
        constraint backup_run_ended_whole check ((ended_at is null) = (outcome is null)),
        constraint backup_run_failed_whole check ((outcome is not distinct from 'failed') = (fault is not null)),
        constraint backup_run_made_whole check ((outcome is not distinct from 'made') = (bytes is not null))
      );
      create index backup_run_started on backup_run (started_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table backup_run');
  }
}
