import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Collections, tags, languages, owner seats, review days, named readers, and when a document was withdrawn. */
export class LibraryDetails2026112716000 implements MigrationInterface {
  name = 'LibraryDetails2026112716000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document_collection (
        id uuid constraint document_collection_pk primary key,
        name text not null constraint document_collection_name_length check (char_length(name) between 1 and 80),
        description text not null
          constraint document_collection_description_length check (char_length(description) <= 600),
        country_code text constraint document_collection_country_fk references country (code),
        place integer not null,
        revision integer not null,
        created_by uuid not null constraint document_collection_member_fk references member (id),
        created_at timestamptz not null
      );
      create unique index document_collection_name_unique
        on document_collection (coalesce(country_code, ''), lower(name));

      alter table document
        add column collection_id uuid
          constraint document_collection_fk references document_collection (id) on delete set null,
        add column language text,
        add column tags text[] not null default '{}'
          constraint document_tags_count check (cardinality(tags) <= 12),
        add column owner_seat_id uuid constraint document_owner_seat_fk references team_seat (id),
        add column review_on date,
        add column reviewed_at timestamptz,
        add column reviewed_by uuid constraint document_reviewed_by_fk references member (id),
        add column revision integer not null default 1,
        add column withdrawn_at timestamptz,
        add column withdrawn_by uuid constraint document_withdrawn_by_fk references member (id),
        drop constraint document_audience,
        add constraint document_audience
          check (audience in ('public', 'network', 'teams', 'national', 'attached', 'named'));
      create index document_by_collection on document (collection_id) where collection_id is not null;
      create index document_withdrawn on document (withdrawn_at) where withdrawn_at is not null;
      create index document_review on document (review_on) where review_on is not null;

      create table document_named_reader (
        document_id uuid not null
          constraint document_named_reader_document_fk references document (id) on delete cascade,
        member_id uuid not null constraint document_named_reader_member_fk references member (id),
        constraint document_named_reader_pk primary key (document_id, member_id)
      );
      create index document_named_reader_member on document_named_reader (member_id);

      alter table document_version
        add column note text not null default ''
          constraint document_version_note_length check (char_length(note) <= 500);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document_version drop column note;
      drop table document_named_reader;
      delete from document_attachment where document_id in (select id from document where audience = 'named');
      delete from document_version where document_id in (select id from document where audience = 'named');
      delete from document where audience = 'named';
      alter table document
        drop constraint document_audience,
        add constraint document_audience
          check (audience in ('public', 'network', 'teams', 'national', 'attached')),
        drop column withdrawn_by,
        drop column withdrawn_at,
        drop column revision,
        drop column reviewed_by,
        drop column reviewed_at,
        drop column review_on,
        drop column owner_seat_id,
        drop column tags,
        drop column language,
        drop column collection_id;
      drop table document_collection;
    `);
  }
}
