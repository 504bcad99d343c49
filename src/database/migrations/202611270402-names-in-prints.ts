import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose names a print holds. Of those made before it is not known: they end. */
export class NamesInPrints2026112704020 implements MigrationInterface {
  name = 'NamesInPrints2026112704020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agenda_book add names text;
      alter table standard_print add names text;
      update agenda_book set expires_at = least(expires_at, app_now()) where state = 'ready';
      update standard_print set expires_at = least(expires_at, app_now()) where state = 'ready';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agenda_book drop names');
    await runner.query('alter table standard_print drop names');
  }
}
