import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which saving of an outcome, or of a plan, somebody has read: what another one saved meanwhile is not
 * overwritten unseen.
 */
export class OutcomeRevisions2026112705000 implements MigrationInterface {
  name = 'OutcomeRevisions2026112705000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consultation_remark add outcome_revision integer not null default 0;
      update consultation_remark set outcome_revision = 1 where outcome is not null;
      alter table priority add plan_revision integer not null default 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table priority drop plan_revision;
      alter table consultation_remark drop outcome_revision;
    `);
  }
}
