import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member's own language, and whether a new member or holder of a seat has been introduced to what it means. */
export class Introductions2026112818300 implements MigrationInterface {
  name = 'Introductions2026112818300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member
        add column language text constraint member_language
          check (language in ('en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv')),
        add column introduced_at timestamptz;
      alter table appointment add column introduced_at timestamptz;
      -- Whoever is here already knows their way about.
      update member set introduced_at = joined_at where state = 'active';
      update appointment set introduced_at = starts_at where starts_at <= app_now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment drop column introduced_at;
      alter table member drop column introduced_at, drop column language;
    `);
  }
}
