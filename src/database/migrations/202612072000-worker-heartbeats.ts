import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each process that runs jobs was last seen, last looked for what is due, and last took a job. */
export class WorkerHeartbeats2026120720000 implements MigrationInterface {
  name = 'WorkerHeartbeats2026120720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worker_heartbeat (
        -- A process, from its start to its end.
        id uuid constraint worker_heartbeat_pk primary key,
        started_at timestamptz not null,
        seen_at timestamptz not null,
        polled_at timestamptz,
        claimed_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table worker_heartbeat');
  }
}
