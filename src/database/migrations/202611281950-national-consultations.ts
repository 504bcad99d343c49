import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = `'national-consultation-opened'::text, `;

/** Within a round, a national team asks its country's network: whom, what, until when, and who has nothing to add. */
export class NationalConsultations2026112819500 implements MigrationInterface {
  name = 'NationalConsultations2026112819500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table national_consultation (
        round_id uuid not null,
        country text not null,
        lead text not null
          constraint national_consultation_lead check (char_length(lead) between 1 and 2000),
        -- Else the members of the kinds of organisations in national_consultation_kind.
        whole_network boolean not null,
        time_zone text not null,
        closes_at timestamptz not null,
        opened_by uuid not null constraint national_consultation_opened_by_fk references member (id),
        opened_at timestamptz not null,
        -- When the team ended it before its time.
        closed_at timestamptz,
        closed_by uuid constraint national_consultation_closed_by_fk references member (id),
        remind_at timestamptz,
        revision integer not null default 1,
        constraint national_consultation_pk primary key (round_id, country),
        constraint national_consultation_country_fk foreign key (round_id, country)
          references round_country (round_id, country),
        constraint national_consultation_closed check ((closed_at is null) = (closed_by is null))
      );
      create index national_consultation_of_country on national_consultation (country, opened_at desc, round_id desc);
      create index national_consultation_reminding on national_consultation (remind_at) where remind_at is not null;

      create table national_consultation_kind (
        round_id uuid not null,
        country text not null,
        kind text not null,
        constraint national_consultation_kind_pk primary key (round_id, country, kind),
        constraint national_consultation_kind_fk foreign key (round_id, country)
          references national_consultation (round_id, country)
      );

      -- Who said that they have nothing to add.
      create table national_consultation_reply (
        round_id uuid not null,
        country text not null,
        member_id uuid not null constraint national_consultation_reply_member_fk references member (id),
        at timestamptz not null,
        constraint national_consultation_reply_pk primary key (round_id, country, member_id),
        constraint national_consultation_reply_fk foreign key (round_id, country)
          references national_consultation (round_id, country)
      );
      create index consultation_remark_round_author on consultation_remark (round_id, author_id);
    `);
    await runner.query(KINDS('ARRAY[', `ARRAY[${KIND}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'national-consultation-opened'`);
    await runner.query(KINDS(KIND, ''));
    await runner.query('drop index consultation_remark_round_author');
    await runner.query(
      'drop table national_consultation_reply, national_consultation_kind, national_consultation',
    );
  }
}

/** The list of kinds grows and shrinks by this, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
