import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The terms of the field in nine languages, and what members propose to them. */
export class TermBank2026112721000 implements MigrationInterface {
  name = 'TermBank2026112721000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The version of the data that it was filled from, and a number that grows with every change.
      create table term_bank (
        one boolean constraint term_bank_pk primary key default true constraint term_bank_one check (one),
        data_version integer not null default 0,
        revision bigint not null default 0
      );
      insert into term_bank default values;

      create table term_concept (
        id text constraint term_concept_pk primary key,
        field text not null,
        definition text not null,
        edited boolean not null default false
      );
      create table term (
        id uuid constraint term_pk primary key,
        concept_id text not null constraint term_concept_fk references term_concept,
        language text not null,
        term text not null,
        forms text[] not null,
        rank integer not null,
        edited boolean not null default false,
        removed_at timestamptz,
        constraint term_once unique (concept_id, language, term)
      );
      create table term_proposal (
        id uuid constraint term_proposal_pk primary key,
        kind text not null,
        concept_id text not null,
        language text not null,
        term_id uuid constraint term_proposal_term_fk references term,
        term text not null,
        forms text[] not null,
        preferred boolean not null,
        field text,
        definition text,
        reason text not null,
        state text not null default 'open',
        proposed_by uuid not null constraint term_proposal_proposed_by_fk references member,
        proposed_at timestamptz not null,
        decided_by uuid constraint term_proposal_decided_by_fk references member,
        decided_at timestamptz,
        decision_reason text not null default '',
        constraint term_proposal_decided check ((state = 'open') = (decided_at is null)),
        constraint term_proposal_concept check (kind <> 'concept' or (field is not null and definition is not null)),
        constraint term_proposal_of_term check ((kind in ('correction', 'removal')) = (term_id is not null))
      );
      create index term_proposal_of_concept on term_proposal (concept_id, id);
      create index term_proposal_open on term_proposal (language, id) where state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table term_proposal, term, term_concept, term_bank');
  }
}
