import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An auditor of an international organisation is of no country, which is another one than any. */
export class BundleHoldersOfNoCountry2026112520410 implements MigrationInterface {
  name = 'BundleHoldersOfNoCountry2026112520410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot_bundle_holder drop constraint ballot_bundle_holder_pk, drop constraint ballot_bundle_holder_once, alter country_code drop not null,
        add constraint ballot_bundle_holder_pk primary key (ballot_id, member_id),
        add constraint ballot_bundle_holder_one_a_country unique nulls not distinct (ballot_id, country_code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from ballot_bundle_holder
      where country_code is null; alter table ballot_bundle_holder drop constraint
        ballot_bundle_holder_one_a_country, drop constraint ballot_bundle_holder_pk,
        alter country_code set not null,
        add constraint ballot_bundle_holder_pk primary key (ballot_id, country_code),
        add constraint ballot_bundle_holder_once unique (ballot_id, member_id);`);
  }
}
