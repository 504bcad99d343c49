import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = `'recommendation-reminder'::text, `;
const OBJECT = `'recommendation'::text, `;

/** Owners of recommendations are reminded in the application too. */
export class RecommendationReminders2026112819020 implements MigrationInterface {
  name = 'RecommendationReminders2026112819020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KIND}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sent_reminder where topic = 'recommendation';
      delete from notification where object_kind = 'recommendation';
    `);
    await runner.query(LISTED('notification_kind', KIND, ''));
    await runner.query(LISTED('notification_object_kind', OBJECT, ''));
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
