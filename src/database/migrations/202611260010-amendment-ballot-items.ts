import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda item to which a ballot on an amendment belongs. */
export class AmendmentBallotItems2026112600100 implements MigrationInterface {
  name = 'AmendmentBallotItems2026112600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table amendment_ballot add item_id uuid constraint amendment_ballot_item_fk references agenda_item (id) on delete set null;
      create index amendment_ballot_item on amendment_ballot (item_id) where item_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table amendment_ballot drop item_id');
  }
}
