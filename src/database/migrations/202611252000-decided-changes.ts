import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a published standard changes by decisions alone. */
export class DecidedChanges2026112520000 implements MigrationInterface {
  name = 'DecidedChanges2026112520000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table standard add decisions_needed boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table standard drop decisions_needed');
  }
}
