import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SettledDeliveries2026112418200 implements MigrationInterface {
  name = 'SettledDeliveries2026112418200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a person has looked at and let be keeps its outcome.
      alter table delivery add column set_aside_at timestamptz;
      drop index delivery_unsettled;
      create index delivery_unsettled on delivery (planned_at desc, id desc) where state in ('failed', 'uncertain') and set_aside_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index delivery_unsettled;
      create index delivery_unsettled on delivery (planned_at, id) where state in ('failed', 'uncertain');
      alter table delivery drop column set_aside_at;
    `);
  }
}
