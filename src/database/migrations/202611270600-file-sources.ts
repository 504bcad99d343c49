import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments and amendments that came in with a file: who wrote them and when, as the file says it. */
export class FileSources2026112706000 implements MigrationInterface {
  name = 'FileSources2026112706000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comment
        add source_author text constraint comment_source_author check (char_length(source_author) <= 120),
        add source_at timestamptz,
        add constraint comment_source_whole check (source_at is null or source_author is not null);
      alter table amendment
        add source_author text constraint amendment_source_author check (char_length(source_author) <= 120),
        add source_at timestamptz,
        add constraint amendment_source_whole check (source_at is null or source_author is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table amendment drop source_author, drop source_at;
      alter table comment drop source_author, drop source_at;
    `);
  }
}
