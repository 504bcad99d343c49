import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which scheme the fingerprint of a version was taken: those made before this keep theirs. */
export class VersionSchemes2026112995200 implements MigrationInterface {
  name = 'VersionSchemes2026112995200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table standard_version
        add column scheme smallint not null default 1
          constraint standard_version_scheme check (scheme in (1, 2));
      -- Whoever makes a version says by which scheme.
      alter table standard_version alter column scheme drop default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table standard_version drop column scheme');
  }
}
