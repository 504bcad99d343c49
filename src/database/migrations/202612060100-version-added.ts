import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a member has added lately is added up before each upload. */
export class VersionAdded2026120601000 implements MigrationInterface {
  name = 'VersionAdded2026120601000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index document_version_added on document_version (added_by, added_at) include (size)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index document_version_added');
  }
}
