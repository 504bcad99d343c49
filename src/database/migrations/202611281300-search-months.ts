import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries carry their month as a lexeme: the newest are found by it, and nothing reads them by time alone. */
export class SearchMonths2026112813000 implements MigrationInterface {
  name = 'SearchMonths2026112813000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_entry_latest');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index search_entry_latest on search_entry (at desc)');
  }
}
