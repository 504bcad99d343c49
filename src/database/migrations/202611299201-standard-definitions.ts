import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the words of a standard mean in it: one definition a term, frozen with each version. */
export class StandardDefinitions2026112992010 implements MigrationInterface {
  name = 'StandardDefinitions2026112992010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table definition (
        id uuid not null constraint definition_pk primary key,
        standard_id uuid not null constraint definition_standard_fk references standard (id),
        term text not null constraint definition_term check (char_length(term) between 1 and 80),
        variants text[] not null constraint definition_variants check (cardinality(variants) <= 10),
        text text not null constraint definition_text check (char_length(text) between 1 and 2000),
        -- The clause that defines it, where one does.
        clause_id uuid constraint definition_clause_fk references clause (id) on delete set null,
        concept_id text constraint definition_concept_fk references term_concept (id) on delete set null,
        revision integer not null default 1,
        added_by uuid not null constraint definition_added_fk references member (id),
        added_at timestamptz not null,
        changed_by uuid not null constraint definition_changed_fk references member (id),
        changed_at timestamptz not null
      );
      create unique index definition_once on definition (standard_id, lower(term));
      create index definition_clause on definition (clause_id) where clause_id is not null;

      create table version_definition (
        version_id uuid not null constraint version_definition_version_fk references standard_version (id),
        ordinal integer not null,
        term text not null,
        variants text[] not null,
        text text not null,
        clause_id uuid,
        concept_id text,
        constraint version_definition_pk primary key (version_id, ordinal)
      );
      create trigger version_definition_fixed before update or delete on version_definition
        for each row execute function standard_version_is_fixed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table version_definition, definition');
  }
}
