import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The library: documents, their immutable versions, what they are attached to, and uploads that are under
 * way.
 */
export class Documents2026112410300 implements MigrationInterface {
  name = 'Documents2026112410300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        id uuid constraint document_pk primary key,
        title text not null constraint document_title_length check (char_length(title) between 1 and 200),
        audience text not null constraint document_audience check (audience in ('public', 'network', 'national', 'attached')),
        country_code text constraint document_country_fk references country (code),
        owner_id uuid not null constraint document_owner_fk references member (id),
        state text not null constraint document_state check (state in ('current', 'withdrawn')),
        latest integer not null,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        constraint document_country_of_national check ((audience = 'national') = (country_code is not null))
      );
      create index document_changed on document (changed_at desc, id desc) where state = 'current';
      create index document_owner on document (owner_id);

      create table document_version (
        id uuid constraint document_version_pk primary key,
        document_id uuid not null constraint document_version_document_fk references document (id),
        number integer not null constraint document_version_number check (number >= 1),
        file_id uuid not null constraint document_version_file_unique unique,
        name text not null constraint document_version_name_length check (char_length(name) between 1 and 180),
        media_type text not null,
        size integer not null constraint document_version_size check (size between 1 and 52428800),
        sha256 text not null constraint document_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        added_by uuid not null constraint document_version_added_by_fk references member (id),
        added_at timestamptz not null,
        constraint document_version_once unique (document_id, number)
      );
      create function document_version_is_immutable() returns trigger language plpgsql as
        $$ begin raise exception 'a version of a document is immutable'; end $$;
      create trigger document_version_immutable before update on document_version
        for each row execute function document_version_is_immutable();

      create table document_attachment (
        document_id uuid not null constraint document_attachment_document_fk references document (id),
        kind text not null,
        object_id uuid not null,
        attached_by uuid not null constraint document_attachment_member_fk references member (id),
        attached_at timestamptz not null,
        constraint document_attachment_pk primary key (document_id, kind, object_id)
      );
      create index document_attachment_object on document_attachment (kind, object_id);

      -- Written before the first byte of a file: what is still here later belongs to an upload that came to nothing.
      create table document_upload (
        file_id uuid constraint document_upload_pk primary key,
        begun_at timestamptz not null
      );
      create index document_upload_begun on document_upload (begun_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document_upload, document_attachment, document_version, document');
    await runner.query('drop function document_version_is_immutable()');
  }
}
