import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS_OF_NOTICE = `'amendment-submitted'::text, 'amendment-decided'::text, 'amendment-text-changed'::text, `;

/**
 * Amendments: a proposed wording of one clause with its reason, what became of it, and the texts that its
 * ballots were held on.
 */
export class Amendments2026112516200 implements MigrationInterface {
  name = 'Amendments2026112516200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table amendment (
        id uuid constraint amendment_pk primary key,
        standard_id uuid not null constraint amendment_standard_fk references standard (id),
        ordinal integer not null,
        clause_id uuid not null constraint amendment_clause_fk references clause (id),
        -- Null: the secretariat's.
        country text constraint amendment_country_fk references country (code),
        -- Where the question was raised.
        item_id uuid constraint amendment_item_fk references agenda_item (id) on delete set null,
        state text not null constraint amendment_state check (state in ('draft', 'submitted', 'accepted', 'merged', 'rejected', 'withdrawn')),
        -- The clause as it was when the amendment was begun.
        base_text text not null constraint amendment_base_length check (char_length(base_text) <= 20000),
        base_hash text not null constraint amendment_base_hash check (base_hash ~ '^[0-9a-f]{64}$'),
        base_kind text not null,
        base_level smallint not null,
        proposed_text text not null constraint amendment_proposed_length check (char_length(proposed_text) <= 20000),
        revision integer not null default 1,
        reason text not null default '' constraint amendment_reason_length check (char_length(reason) <= 4000),
        reason_revision integer not null default 1,
        created_by uuid not null constraint amendment_created_by_fk references member (id),
        created_at timestamptz not null,
        changed_by uuid not null constraint amendment_changed_by_fk references member (id),
        changed_at timestamptz not null,
        submitted_by uuid constraint amendment_submitted_by_fk references member (id),
        submitted_at timestamptz,
        outcome text constraint amendment_outcome check (outcome in ('accepted', 'partly', 'rejected')),
        outcome_reason text constraint amendment_outcome_reason check (char_length(outcome_reason) between 1 and 4000),
        -- Null although there is an outcome: a ballot decided.
        decided_by uuid constraint amendment_decided_by_fk references member (id),
        decided_at timestamptz,
        decided_ballot_id uuid constraint amendment_decided_ballot_fk references ballot (id),
        -- What the clause said with its words in it.
        merged_text text constraint amendment_merged_length check (char_length(merged_text) <= 20000),
        merged_at timestamptz,
        -- The version that was published with this outcome.
        settled_version_id uuid,
        settled_at timestamptz,
        constraint amendment_once unique (standard_id, ordinal),
        constraint amendment_submitted_whole check (state in ('draft', 'withdrawn') or submitted_at is not null),
        constraint amendment_outcome_whole check ((outcome is null) = (outcome_reason is null) and (outcome is null) = (decided_at is null)),
        constraint amendment_decided check ((state in ('accepted', 'merged', 'rejected')) = (outcome is not null)),
        constraint amendment_merged_whole check ((state = 'merged') = (merged_text is not null))
      );
      create index amendment_of_clause on amendment (clause_id, id);
      create index amendment_of_item on amendment (item_id, id) where item_id is not null;
      create index amendment_open on amendment (standard_id) where state in ('submitted', 'accepted');

      create table amendment_ballot (
        ballot_id uuid constraint amendment_ballot_pk primary key constraint amendment_ballot_ballot_fk references ballot (id),
        amendment_id uuid not null constraint amendment_ballot_amendment_fk references amendment (id),
        -- The clause as the voters were asked to have it.
        text text not null,
        text_hash text not null constraint amendment_ballot_hash check (text_hash ~ '^[0-9a-f]{64}$'),
        -- When the clause was found to be another one than was voted on: the result is kept and decides nothing.
        text_changed_at timestamptz
      );
      create index amendment_ballot_of on amendment_ballot (amendment_id, ballot_id);
    `);
    await runner.query(KINDS('ARRAY[', `ARRAY[${KINDS_OF_NOTICE}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind like 'amendment-%'`);
    await runner.query(KINDS(KINDS_OF_NOTICE, ''));
    await runner.query('drop table amendment_ballot, amendment');
  }
}

/** The list of kinds grows and shrinks by these, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
