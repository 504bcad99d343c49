import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that are voted on have the form in which they were asked about, beside them as everywhere. */
export class BallotFormats2026112994500 implements MigrationInterface {
  name = 'BallotFormats2026112994500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table amendment_ballot add column formats jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table amendment_ballot drop column formats');
  }
}
