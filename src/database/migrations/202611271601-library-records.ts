import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'document-review-reminder'::text, 'reading-reminder'::text, 'reading-asked'::text, `;
const OBJECTS = `'document'::text, `;

/** Who took which version, who was asked to read one and has, and links for people outside the Network. */
export class LibraryRecords2026112716010 implements MigrationInterface {
  name = 'LibraryRecords2026112716010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When the day of the review was set: reminders that lay before it are dropped.
      alter table document add column review_set_at timestamptz;

      create table document_share_link (
        id uuid constraint document_share_link_pk primary key,
        document_id uuid not null
          constraint document_share_link_document_fk references document (id) on delete cascade,
        version integer,
        recipient text not null
          constraint document_share_link_recipient_length check (char_length(recipient) between 3 and 254),
        token_hash bytea not null constraint document_share_link_token_unique unique,
        code_hash bytea not null,
        wrong_codes integer not null,
        expires_at timestamptz not null,
        created_by uuid not null constraint document_share_link_member_fk references member (id),
        created_at timestamptz not null,
        revoked_at timestamptz
      );
      create index document_share_link_document on document_share_link (document_id);

      create table document_share_access (
        id uuid constraint document_share_access_pk primary key,
        link_id uuid not null
          constraint document_share_access_link_fk references document_share_link (id) on delete cascade,
        kind text not null
          constraint document_share_access_kind check (kind in ('opened', 'downloaded', 'refused', 'locked')),
        at timestamptz not null
      );
      create index document_share_access_link on document_share_access (link_id, at desc);

      create table document_download (
        id uuid constraint document_download_pk primary key,
        document_id uuid not null
          constraint document_download_document_fk references document (id) on delete cascade,
        version integer not null,
        member_id uuid constraint document_download_member_fk references member (id),
        link_id uuid constraint document_download_link_fk references document_share_link (id) on delete cascade,
        at timestamptz not null
      );
      create index document_download_document on document_download (document_id, at desc, id desc);
      create index document_download_at on document_download (at);

      create table document_reading (
        id uuid constraint document_reading_pk primary key,
        document_id uuid not null
          constraint document_reading_document_fk references document (id) on delete cascade,
        version integer not null,
        due_on date not null,
        again boolean not null,
        asked_by uuid not null constraint document_reading_member_fk references member (id),
        asked_at timestamptz not null,
        closed_at timestamptz
      );
      create index document_reading_document on document_reading (document_id);
      create table document_reading_seat (
        reading_id uuid not null
          constraint document_reading_seat_reading_fk references document_reading (id) on delete cascade,
        seat_id uuid not null constraint document_reading_seat_seat_fk references team_seat (id),
        confirmed_by uuid constraint document_reading_seat_member_fk references member (id),
        confirmed_at timestamptz,
        constraint document_reading_seat_pk primary key (reading_id, seat_id)
      );
      create index document_reading_seat_open on document_reading_seat (seat_id) where confirmed_at is null;
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KINDS}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECTS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where object_kind = 'document'`);
    await runner.query(LISTED('notification_kind', KINDS, ''));
    await runner.query(LISTED('notification_object_kind', OBJECTS, ''));
    await runner.query('alter table document drop column review_set_at');
    await runner.query('drop table document_reading_seat, document_reading');
    await runner.query('drop table document_download, document_share_access, document_share_link');
  }
}

/** A list of words grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
