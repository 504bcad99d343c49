import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log is looked up by dates. Its entries lie in the order of time, so an index of ranges of blocks finds a
 * day at once, and it is small and built in a moment however long the log is.
 */
export class AuditDates2026120402300 implements MigrationInterface {
  name = 'AuditDates2026120402300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index audit_entry_at on audit_entry using brin (at) with (autosummarize = on)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_entry_at');
  }
}
