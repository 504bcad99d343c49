import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'nomination-made'::text, 'nomination-settled'::text, `;
const OBJECTS = `'nomination'::text, `;

/** Members, organisations and seat holders whom a national team brings in; the secretariat can object. */
export class Nominations2026112818000 implements MigrationInterface {
  name = 'Nominations2026112818000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Such an organisation is offered no more; what refers to it stays.
      alter table organisation add column retired_at timestamptz;
      create table nomination (
        id uuid constraint nomination_pk primary key,
        country_code text not null constraint nomination_country_fk references country (code),
        kind text not null constraint nomination_kind check (kind in ('member', 'organisation', 'seat')),
        member_id uuid constraint nomination_member_fk references member (id),
        organisation_id uuid constraint nomination_organisation_fk references organisation (id),
        seat_id uuid constraint nomination_seat_fk references team_seat (id),
        starts_on date,
        ends_on date,
        reason text,
        nominated_by uuid not null constraint nomination_by_fk references member (id),
        nominated_at timestamptz not null,
        outcome text constraint nomination_outcome check (outcome in ('accepted', 'objected', 'withdrawn')),
        answer text,
        settled_by uuid constraint nomination_settled_by_fk references member (id),
        settled_at timestamptz,
        constraint nomination_of check (
          (kind = 'organisation') = (member_id is null) and (kind = 'organisation') = (organisation_id is not null)
            and (kind = 'seat') = (seat_id is not null)
        ),
        constraint nomination_term check (kind = 'seat' or num_nonnulls(starts_on, ends_on) = 0),
        constraint nomination_settled check (num_nulls(outcome, settled_by, settled_at) in (0, 3)),
        constraint nomination_answer check (answer is null or outcome = 'objected'),
        constraint nomination_two_people check (outcome not in ('accepted', 'objected') or settled_by <> nominated_by)
      );
      create unique index nomination_open_member on nomination (member_id, kind)
      where outcome is null and member_id is not null;
      create index nomination_latest on nomination (nominated_at desc, id desc);
      create index nomination_of_country on nomination (country_code, nominated_at desc, id desc);
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KINDS}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECTS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where object_kind = 'nomination'`);
    await runner.query(LISTED('notification_kind', KINDS, ''));
    await runner.query(LISTED('notification_object_kind', OBJECTS, ''));
    await runner.query('drop table nomination');
    await runner.query('alter table organisation drop column retired_at');
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
