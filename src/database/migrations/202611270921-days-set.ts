import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A day of a table, and the column that says when it was set: reminders that lay before that instant are
 * dropped.
 */
const DAYS = [
  { table: 'agenda', day: 'papers_by', setAt: 'papers_by_set_at', before: `'-infinity'` },
  { table: 'action', day: 'due_on', setAt: 'due_on_set_at', before: 'recorded_at' },
  { table: 'decision', day: 'follow_up_on', setAt: 'follow_up_on_set_at', before: 'recorded_at' },
  { table: 'decision', day: 'review_on', setAt: 'review_on_set_at', before: 'recorded_at' },
] as const;

/** When the days of papers, actions, follow-up and review were set. */
export class DaysSet2026112709210 implements MigrationInterface {
  name = 'DaysSet2026112709210';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, day, setAt, before } of DAYS) {
      await runner.query(`
        alter table ${table} add ${setAt} timestamptz;
        update ${table} set ${setAt} = ${before} where ${day} is not null;
        create function ${setAt}() returns trigger language plpgsql as $$ begin
          if tg_op = 'INSERT' or new.${day} is distinct from old.${day} then
            new.${setAt} := case when new.${day} is not null then app_now() end;
          end if;
          return new;
        end $$;
        create trigger ${setAt} before insert or update of ${day} on ${table}
          for each row execute function ${setAt}();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, setAt } of DAYS) {
      await runner.query(`
        drop trigger ${setAt} on ${table};
        drop function ${setAt}();
        alter table ${table} drop ${setAt};
      `);
    }
  }
}
