import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'document-access-asked'::text, 'document-access-granted'::text, `;

/** Members ask to read a document that they may not open; its owner gives it to them by name, or declines. */
export class DocumentAccessRequests2026112811000 implements MigrationInterface {
  name = 'DocumentAccessRequests2026112811000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The document may be one that is not there: then nobody hears of the request, and nothing tells them apart.
      create table document_access_request (
        id uuid not null constraint document_access_request_pk primary key,
        document_id uuid not null,
        member_id uuid not null constraint document_access_request_member_fk references member (id),
        reason text not null,
        state text not null constraint document_access_request_state
          check (state in ('open', 'granted', 'declined')),
        asked_at timestamptz not null,
        decided_by uuid constraint document_access_request_decided_by_fk references member (id),
        decided_at timestamptz,
        constraint document_access_request_once unique (document_id, member_id),
        constraint document_access_request_decided check ((state = 'open') = (decided_at is null))
      );
      create index document_access_request_member on document_access_request (member_id, asked_at);
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KINDS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind like 'document-access-%'`);
    await runner.query(LISTED('notification_kind', KINDS, ''));
    await runner.query('drop table document_access_request');
  }
}

/** The list grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
