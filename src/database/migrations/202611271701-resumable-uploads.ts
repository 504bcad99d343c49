import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads that come in pieces: whose they are, how large, and which process receives a piece now. */
export class ResumableUploads2026112717010 implements MigrationInterface {
  name = 'ResumableUploads2026112717010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document_upload
        add column member_id uuid constraint document_upload_member_fk references member (id),
        add column session_id uuid,
        add column name text,
        add column size integer constraint document_upload_size check (size between 1 and 209715200),
        add column announced_sha256 text,
        add column sha256 text,
        add column finished_at timestamptz,
        add column expires_at timestamptz,
        add column lock_token uuid,
        add column locked_until timestamptz,
        add column lock_wanted boolean not null default false,
        add constraint document_upload_resumable check (
          (member_id is null) = (size is null) and (member_id is null) = (expires_at is null)
        );
      create index document_upload_member on document_upload (member_id) where member_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from document_upload where member_id is not null;
      alter table document_upload
        drop column member_id, drop column session_id, drop column name, drop column size,
        drop column announced_sha256, drop column sha256, drop column finished_at, drop column expires_at,
        drop column lock_token, drop column locked_until, drop column lock_wanted;
    `);
  }
}
