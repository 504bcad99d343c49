import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PublishedStandards2026112501610 implements MigrationInterface {
  name = 'PublishedStandards2026112501610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The address of a standard in public: chosen once, cited for ever.
      create table published_standard (
        standard_id uuid constraint published_standard_pk primary key constraint published_standard_standard_fk references standard (id),
        slug text not null constraint published_standard_slug_once unique
          constraint published_standard_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80)
      );

      create table published_version (
        version_id uuid constraint published_version_pk primary key constraint published_version_version_fk references standard_version (id),
        standard_id uuid not null constraint published_version_standard_fk references published_standard (standard_id),
        ordinal integer not null constraint published_version_ordinal_positive check (ordinal >= 1),
        edition text not null constraint published_version_edition_form check (edition ~ '^v[1-9][0-9]*[.][0-9]+$'),
        published_by uuid not null constraint published_version_published_by_fk references member (id),
        published_at timestamptz not null,
        constraint published_version_ordinal_once unique (standard_id, ordinal),
        constraint published_version_edition_once unique (standard_id, edition)
      );

      -- What an edition changed against the one before it, and whether that touched the meaning: then the countries are asked again.
      create table published_change (
        version_id uuid not null constraint published_change_version_fk references published_version (version_id),
        clause_id uuid not null constraint published_change_clause_fk references clause (id),
        fate text not null constraint published_change_fate check (fate in ('changed', 'added', 'removed')),
        editorial boolean not null,
        constraint published_change_pk primary key (version_id, clause_id)
      );
      create index published_change_of_clause on published_change (clause_id);

      -- A translation belongs to one wording: the wording's hash is part of its key, so that an older edition keeps its own.
      -- The subject is a clause, or the standard itself: then it is the title.
      create table translation (
        standard_id uuid not null constraint translation_standard_fk references standard (id),
        subject_id uuid not null,
        language text not null constraint translation_language check (language in ('da', 'fi', 'is', 'nb', 'sv', 'et', 'lv', 'lt')),
        source_hash text not null constraint translation_source_hash_form check (source_hash ~ '^[0-9a-f]{64}$'),
        text text not null constraint translation_text_length check (char_length(text) between 1 and 20000),
        state text not null constraint translation_state check (state in ('draft', 'checked')),
        revision integer not null constraint translation_revision_positive check (revision >= 1),
        translated_by uuid not null constraint translation_translated_by_fk references member (id),
        translated_at timestamptz not null,
        checked_by uuid constraint translation_checked_by_fk references member (id),
        checked_at timestamptz,
        constraint translation_pk primary key (subject_id, language, source_hash),
        constraint translation_checked_by_another check (checked_by is null or checked_by <> translated_by),
        constraint translation_checked_is_told check ((state = 'checked') = (checked_by is not null) and (checked_by is null) = (checked_at is null))
      );
      create index translation_of_standard on translation (standard_id, language);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table translation, published_change, published_version, published_standard');
  }
}
