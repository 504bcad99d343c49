import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What this database is to its operators: which installation it belongs to, whether members can only read just now,
 * and whether it is a restored copy that must reach nobody.
 */
export class Installation2026120701000 implements MigrationInterface {
  name = 'Installation2026120701000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table installation (
        -- There is one row.
        one boolean constraint installation_pk primary key default true
          constraint installation_one check (one),
        id uuid not null,
        maintenance_since timestamptz,
        quarantine_since timestamptz
      );
      insert into installation (id) values (gen_random_uuid());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table installation');
  }
}
