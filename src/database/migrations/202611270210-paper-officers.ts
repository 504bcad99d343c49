import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTICES = `'ballot-paper-entered'::text, 'ballot-paper-confirmed'::text, 'ballot-paper-refused'::text, `;

/** Since when a member holds an office, and seats that refused a paper which was entered for them. */
export class PaperOfficers2026112702100 implements MigrationInterface {
  name = 'PaperOfficers2026112702100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member add office_since timestamptz;
      update member set office_since = coalesce(joined_at, app_now()) where office is not null;
      create function member_office_changed() returns trigger language plpgsql as $$ begin
        if tg_op = 'INSERT' or new.office is distinct from old.office then
          new.office_since := case when new.office is not null then app_now() end;
        end if;
        return new;
      end $$;
      create trigger member_office_changed before insert or update of office on member
        for each row execute function member_office_changed();

      alter table ballot_seat add papers_refused boolean not null default false;
    `);
    await runner.query(LISTED('ARRAY[', `ARRAY[${NOTICES}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind in (${NOTICES.replace(/, $/, '')})`);
    await runner.query(LISTED(NOTICES, ''));
    await runner.query(`
      alter table ballot_seat drop papers_refused;
      drop trigger member_office_changed on member;
      drop function member_office_changed();
      alter table member drop office_since;
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
