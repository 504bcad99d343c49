import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTICES = `'seat-given'::text, 'seat-ended'::text, `;

/** Seats that change hands are told. */
export class SeatNotices2026112709300 implements MigrationInterface {
  name = 'SeatNotices2026112709300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LISTED('ARRAY[', `ARRAY[${NOTICES}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind in ('seat-given', 'seat-ended')`);
    await runner.query(LISTED(NOTICES, ''));
  }
}

/** The list of kinds grows and shrinks by these, whatever else others have added to it. */
const LISTED = (found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
