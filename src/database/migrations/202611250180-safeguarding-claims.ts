import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SafeguardingClaims2026112501800 implements MigrationInterface {
  name = 'SafeguardingClaims2026112501800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table safeguarding_report
        -- With it the digest is checked that the writer of a held text keeps; by itself it says nothing of the text.
        add column claim_key bytea,
        -- By which rules it was seen.
        add column rules_version integer not null default 1;
      drop index safeguarding_report_held;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index safeguarding_report_held on safeguarding_report (member_id, place) where outcome = 'held';
      alter table safeguarding_report drop column rules_version, drop column claim_key;
    `);
  }
}
