import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND_OF_NOTICE = `'amendment-set-submitted'::text, `;

/** Amendments that one member suggests together: put to everybody, and taken back, in one act. */
export class AmendmentSets2026112994000 implements MigrationInterface {
  name = 'AmendmentSets2026112994000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table amendment_set (
        id uuid not null constraint amendment_set_pk primary key,
        standard_id uuid not null constraint amendment_set_standard_fk references standard (id),
        -- Null: the secretariat's.
        country text constraint amendment_set_country_fk references country (code),
        reason text not null default '' constraint amendment_set_reason check (char_length(reason) <= 4000),
        created_by uuid not null constraint amendment_set_created_by_fk references member (id),
        created_at timestamptz not null,
        submitted_by uuid constraint amendment_set_submitted_by_fk references member (id),
        submitted_at timestamptz,
        withdrawn_at timestamptz,
        constraint amendment_set_submitted check ((submitted_by is null) = (submitted_at is null)),
        constraint amendment_set_says_why check (submitted_at is null or reason <> '')
      );
      create unique index amendment_set_begun on amendment_set (standard_id, created_by, coalesce(country, ''))
        where submitted_at is null and withdrawn_at is null;

      alter table amendment
        add column set_id uuid constraint amendment_set_fk references amendment_set (id);
      create index amendment_of_set on amendment (set_id) where set_id is not null;
    `);
    await runner.query(KINDS('ARRAY[', `ARRAY[${KIND_OF_NOTICE}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'amendment-set-submitted'`);
    await runner.query(KINDS(KIND_OF_NOTICE, ''));
    await runner.query('alter table amendment drop column set_id');
    await runner.query('drop table amendment_set');
  }
}

/** The list of kinds grows and shrinks by this one, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
