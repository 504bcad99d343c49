import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision of a national meeting is told to the other countries where its team says so. */
export class SharedDecisions2026112818100 implements MigrationInterface {
  name = 'SharedDecisions2026112818100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision add column shared_abroad boolean not null default false;
      create index decision_shared_abroad on decision (taken_at desc, id desc) where shared_abroad;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table decision drop column shared_abroad');
  }
}
