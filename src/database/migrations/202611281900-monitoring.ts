import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What bodies outside the Network ask of its countries, and what the Network's own work answers to. */
export class Monitoring2026112819000 implements MigrationInterface {
  name = 'Monitoring2026112819000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table instrument (
        id uuid not null constraint instrument_pk primary key,
        code text not null constraint instrument_code_once unique
          constraint instrument_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(code) <= 40),
        title text not null constraint instrument_title check (char_length(title) between 1 and 300),
        short_title text not null constraint instrument_short_title check (char_length(short_title) between 1 and 60),
        -- What a number counts, as it is cited: 'Art.', 'Pillar'.
        unit text not null default '' constraint instrument_unit check (char_length(unit) <= 20),
        body text constraint instrument_body check (char_length(body) between 1 and 120),
        ordinal integer not null constraint instrument_ordinal check (ordinal > 0),
        retired_at timestamptz,
        revision integer not null default 1
      );
      create unique index instrument_short_title_once on instrument (lower(short_title));

      create table provision (
        id uuid not null constraint provision_pk primary key,
        instrument_id uuid not null constraint provision_instrument_fk references instrument (id),
        number text not null
          constraint provision_number check (number ~ '^[[:alnum:]][[:alnum:] .-]*$' and char_length(number) <= 20),
        title text not null constraint provision_title check (char_length(title) between 1 and 200),
        ordinal integer not null constraint provision_ordinal check (ordinal > 0),
        retired_at timestamptz,
        revision integer not null default 1,
        constraint provision_once unique (instrument_id, number)
      );

      create table crosswalk_link (
        id uuid not null constraint crosswalk_link_pk primary key,
        provision_id uuid not null constraint crosswalk_link_provision_fk references provision (id),
        area_id uuid constraint crosswalk_link_area_fk references area (id),
        clause_id uuid constraint crosswalk_link_clause_fk references clause (id) on delete cascade,
        priority_id uuid constraint crosswalk_link_priority_fk references priority (id),
        -- Null of the links with which an installation begins.
        linked_by uuid constraint crosswalk_link_member_fk references member (id),
        linked_at timestamptz not null,
        constraint crosswalk_link_one_target check (num_nonnulls(area_id, clause_id, priority_id) = 1),
        constraint crosswalk_link_once unique nulls not distinct (provision_id, area_id, clause_id, priority_id)
      );
      create index crosswalk_link_area on crosswalk_link (area_id) where area_id is not null;
      create index crosswalk_link_clause on crosswalk_link (clause_id) where clause_id is not null;
      create index crosswalk_link_priority on crosswalk_link (priority_id) where priority_id is not null;

      create table recommendation (
        id uuid not null constraint recommendation_pk primary key,
        country text not null constraint recommendation_country_fk references country (code),
        instrument_id uuid not null constraint recommendation_instrument_fk references instrument (id),
        source text not null constraint recommendation_source check (char_length(source) between 1 and 200),
        number text not null constraint recommendation_number check (char_length(number) between 1 and 40),
        text text not null constraint recommendation_text check (char_length(text) between 1 and 4000),
        received_on date not null,
        owner_seat_id uuid constraint recommendation_seat_fk references team_seat (id),
        owner_member_id uuid constraint recommendation_member_fk references member (id),
        due_on date,
        -- A reminder whose time lay before this is dropped.
        due_on_set_at timestamptz not null,
        state text not null constraint recommendation_state check (state in ('open', 'done', 'dropped')),
        answer text not null default '' constraint recommendation_answer check (char_length(answer) <= 4000),
        shared boolean not null default false,
        revision integer not null default 1,
        created_by uuid not null constraint recommendation_created_fk references member (id),
        created_at timestamptz not null,
        changed_by uuid not null constraint recommendation_changed_fk references member (id),
        changed_at timestamptz not null,
        constraint recommendation_one_owner check (num_nonnulls(owner_seat_id, owner_member_id) <= 1),
        constraint recommendation_once unique (country, instrument_id, source, number)
      );
      create index recommendation_of_country on recommendation (country, received_on desc, id desc);
      create index recommendation_instrument on recommendation (instrument_id);
      create index recommendation_due on recommendation (due_on) where state = 'open' and due_on is not null;
      create index recommendation_seat on recommendation (owner_seat_id, due_on) where state = 'open';
      create index recommendation_member on recommendation (owner_member_id, due_on) where state = 'open';

      create table recommendation_provision (
        recommendation_id uuid not null
          constraint recommendation_provision_recommendation_fk references recommendation (id) on delete cascade,
        provision_id uuid not null constraint recommendation_provision_provision_fk references provision (id),
        constraint recommendation_provision_pk primary key (recommendation_id, provision_id)
      );
      create index recommendation_provision_provision on recommendation_provision (provision_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table recommendation_provision, recommendation, crosswalk_link, provision, instrument',
    );
  }
}
