import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'directory-asked'::text, 'directory-declined'::text, `;

/** Members ask the holder of a directory entry for a field that they may not read. */
export class DirectoryRequests2026112811200 implements MigrationInterface {
  name = 'DirectoryRequests2026112811200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_request (
        id uuid not null constraint directory_request_pk primary key,
        entry_id uuid not null,
        field text not null,
        member_id uuid not null constraint directory_request_member_fk references member (id),
        reason text not null,
        state text not null constraint directory_request_state check (state in ('open', 'granted', 'declined')),
        asked_at timestamptz not null,
        decided_by uuid constraint directory_request_decided_by_fk references member (id),
        decided_at timestamptz,
        constraint directory_request_decided check ((state = 'open') = (decided_at is null)),
        constraint directory_request_field_fk foreign key (entry_id, field)
          references directory_field (entry_id, field) on delete cascade
      );
      create index directory_request_entry on directory_request (entry_id, asked_at);
      create index directory_request_member on directory_request (member_id, asked_at);
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KINDS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind in ('directory-asked', 'directory-declined')`);
    await runner.query(LISTED('notification_kind', KINDS, ''));
    await runner.query('drop table directory_request');
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
