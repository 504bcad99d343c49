import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a file tells of those who made it, for those who may change the document; and that a picture was stored
 * without it.
 */
export class FileMetadata202611281000 implements MigrationInterface {
  name = 'FileMetadata2026112810000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document_version add column metadata_removed boolean not null default false;
      create table document_version_traits (
        version_id uuid constraint document_version_traits_pk primary key
          constraint document_version_traits_version_fk references document_version (id) on delete cascade,
        traits jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table document_version_traits;
      alter table document_version drop column metadata_removed;
    `);
  }
}
