import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a personal link was opened and answered by, and in which browsers. */
export class AnswerLinkBounds2026112701010 implements MigrationInterface {
  name = 'AnswerLinkBounds2026112701010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table answer_link
        add column looks integer not null default 0,
        add column answers integer not null default 0,
        add column browsers bytea[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table answer_link drop column looks, drop column answers, drop column browsers',
    );
  }
}
