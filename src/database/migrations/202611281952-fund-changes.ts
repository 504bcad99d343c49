import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = `'application-submitted'::text, `;
const OBJECT = `'funding-application'::text, `;

/** A fund can be changed after it was created, and whoever decides an application is told of it. */
export class FundChanges2026112819520 implements MigrationInterface {
  name = 'FundChanges2026112819520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table fund add column revision integer not null default 1');
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KIND}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where object_kind = 'funding-application'`);
    await runner.query(LISTED('notification_kind', KIND, ''));
    await runner.query(LISTED('notification_object_kind', OBJECT, ''));
    await runner.query('alter table fund drop column revision');
  }
}

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
