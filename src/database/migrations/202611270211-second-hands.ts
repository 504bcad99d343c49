import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTICES = `'ballot-closing-unconfirmed'::text, `;

/**
 * Who closed a ballot before its time, so that somebody else lets the result out, and who gave words for a
 * lot.
 */
export class SecondHands2026112702110 implements MigrationInterface {
  name = 'SecondHands2026112702110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot add closed_early_by uuid constraint ballot_closed_early_by_fk references member (id);
      alter table ballot_lot_text add by_member uuid constraint ballot_lot_text_by_fk references member (id);
    `);
    await runner.query(LISTED('ARRAY[', `ARRAY[${NOTICES}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind in (${NOTICES.replace(/, $/, '')})`);
    await runner.query(LISTED(NOTICES, ''));
    await runner.query(`
      alter table ballot_lot_text drop by_member;
      alter table ballot drop closed_early_by;
    `);
  }
}

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
