import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions are checked before others see them, and their texts are kept. */
export class VersionReleases2026112717000 implements MigrationInterface {
  name = 'VersionReleases2026112717000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document_version drop constraint document_version_size;
      alter table document_version
        add constraint document_version_size check (size between 1 and 209715200),
        add column state text not null default 'released'
          constraint document_version_state check (state in ('pending', 'released', 'held')),
        add column scan text not null default 'off',
        add column text_state text not null default 'pending';
      alter table document_version
        alter column state drop default, alter column scan drop default, alter column text_state drop default;

      -- How far its checks have come may change, and nothing else, unless words are purged.
      create or replace function document_version_is_immutable() returns trigger language plpgsql as $$
        begin
          if not text_is_being_purged() and to_jsonb(new) - array['state', 'scan', 'text_state'] is distinct from
            to_jsonb(old) - array['state', 'scan', 'text_state']
          then
            raise exception 'a version of a document is immutable';
          end if;
          return new;
        end
      $$;

      create table document_version_check (
        version_id uuid constraint document_version_check_pk primary key
          constraint document_version_check_version_fk references document_version (id) on delete cascade,
        session_id uuid,
        due_at timestamptz,
        taken_until timestamptz,
        attempts integer not null default 0,
        findings jsonb not null default '[]',
        claims text[] not null default '{}'
      );
      create index document_version_check_due on document_version_check (due_at) where due_at is not null;

      create table document_text (
        version_id uuid constraint document_text_pk primary key
          constraint document_text_version_fk references document_version (id) on delete cascade,
        document_id uuid not null constraint document_text_document_fk references document (id) on delete cascade,
        text text not null,
        blocks jsonb not null,
        characters integer not null,
        truncated boolean not null,
        extracted_at timestamptz not null
      );
      create index document_text_document on document_text (document_id);

      insert into document_version_check (version_id, due_at) select id, now() from document_version;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table document_text, document_version_check;
      create or replace function document_version_is_immutable() returns trigger language plpgsql as $$
        begin
          if not text_is_being_purged() then raise exception 'a version of a document is immutable'; end if;
          return new;
        end
      $$;
      alter table document_version drop constraint document_version_size;
      alter table document_version
        add constraint document_version_size check (size between 1 and 52428800) not valid,
        drop column state, drop column scan, drop column text_state;
    `);
  }
}
