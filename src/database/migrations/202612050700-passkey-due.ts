import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who must sign in with a passkey have days of grace, from their first sign-in on. */
export class PasskeyDue2026120507000 implements MigrationInterface {
  name = 'PasskeyDue2026120507000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table member add column passkey_due_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table member drop column passkey_due_at');
  }
}
