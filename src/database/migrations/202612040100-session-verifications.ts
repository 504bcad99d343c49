import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session knows by what its member has shown who they are, and when they last did: acts of weight want it to be a
 * short while ago. A session that was open before has shown nothing yet.
 */
export class SessionVerifications2026120401000 implements MigrationInterface {
  name = 'SessionVerifications2026120401000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add column verified_at timestamptz,
        add column factors text[] not null default '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column verified_at, drop column factors');
  }
}
