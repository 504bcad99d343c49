import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = `'source-reminder'::text, `;

const FACTS = `
        kind text not null,
        title text not null,
        authors text not null,
        year integer,
        publisher text not null,
        address text,
        note text not null,
        document_id uuid,
        document_version integer,
        document_sha256 text,
        practice_id uuid,
        practice_version integer`;

/** What a standard rests on, and which clause cites what; frozen with each version. */
export class StandardSources2026112992000 implements MigrationInterface {
  name = 'StandardSources2026112992000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table standard_source (
        id uuid not null constraint standard_source_pk primary key,
        standard_id uuid not null constraint standard_source_standard_fk references standard (id),
        ${FACTS.trim()},
        review_on date,
        state text not null default 'sound' constraint standard_source_state check (state in ('sound', 'changed', 'gone')),
        -- Since when it is in this state.
        state_since timestamptz not null,
        -- Who sees to it: a seat, whoever holds it, or a member.
        keeper_seat_id uuid constraint standard_source_seat_fk references team_seat (id),
        keeper_member_id uuid constraint standard_source_keeper_fk references member (id),
        confirmed_by uuid constraint standard_source_confirmed_fk references member (id),
        confirmed_at timestamptz,
        revision integer not null default 1,
        added_by uuid not null constraint standard_source_added_fk references member (id),
        added_at timestamptz not null,
        changed_by uuid not null constraint standard_source_changed_fk references member (id),
        changed_at timestamptz not null,
        constraint standard_source_kind check (kind in ('publication', 'web', 'document', 'practice', 'other')),
        constraint standard_source_title check (char_length(title) between 1 and 300),
        constraint standard_source_authors check (char_length(authors) <= 300),
        constraint standard_source_publisher check (char_length(publisher) <= 200),
        constraint standard_source_address check (address ~ '^https://' and char_length(address) <= 1000),
        constraint standard_source_note check (char_length(note) <= 1000),
        constraint standard_source_year check (year between 1500 and 2200),
        constraint standard_source_document_fk foreign key (document_id) references document (id) on delete set null,
        constraint standard_source_web check (kind <> 'web' or address is not null),
        constraint standard_source_document_whole check ((document_version is null) = (document_sha256 is null)
          and (document_id is null or document_version is not null)),
        constraint standard_source_of_document check (kind <> 'document' or document_version is not null),
        constraint standard_source_of_practice check ((kind = 'practice') = (practice_id is not null)
          and (practice_id is null) = (practice_version is null)),
        constraint standard_source_one_keeper check (num_nonnulls(keeper_seat_id, keeper_member_id) = 1)
      );
      create index standard_source_of_standard on standard_source (standard_id);
      create index standard_source_document on standard_source (document_id) where document_id is not null;
      create index standard_source_look on standard_source (state_since) where state <> 'sound';
      create index standard_source_review on standard_source (review_on) where review_on is not null;

      create table source_citation (
        source_id uuid not null constraint source_citation_source_fk references standard_source (id) on delete cascade,
        clause_id uuid not null constraint source_citation_clause_fk references clause (id) on delete cascade,
        standard_id uuid not null constraint source_citation_standard_fk references standard (id),
        locator text not null constraint source_citation_locator check (char_length(locator) <= 60),
        supports text not null constraint source_citation_supports check (char_length(supports) <= 300),
        cited_by uuid not null constraint source_citation_by_fk references member (id),
        cited_at timestamptz not null,
        constraint source_citation_pk primary key (source_id, clause_id)
      );
      create index source_citation_clause on source_citation (clause_id);
      create index source_citation_standard on source_citation (standard_id);

      -- As they were when the version was fixed. What they stand for may be deleted later: no keys to it.
      create table version_source (
        version_id uuid not null constraint version_source_version_fk references standard_version (id),
        number integer not null constraint version_source_number check (number >= 1),
        source_id uuid not null,
        ${FACTS.trim()},
        constraint version_source_pk primary key (version_id, number)
      );
      create table version_citation (
        version_id uuid not null,
        clause_id uuid not null constraint version_citation_clause_fk references clause (id),
        number integer not null,
        ordinal integer not null,
        locator text not null,
        supports text not null,
        constraint version_citation_pk primary key (version_id, clause_id, number),
        constraint version_citation_source_fk foreign key (version_id, number) references version_source (version_id, number)
      );
      create trigger version_source_fixed before update or delete on version_source
        for each row execute function standard_version_is_fixed();
      create trigger version_citation_fixed before update or delete on version_citation
        for each row execute function standard_version_is_fixed();
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KIND}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sent_reminder where topic = 'source';
      delete from notification where kind = 'source-reminder';
    `);
    await runner.query(LISTED('notification_kind', KIND, ''));
    await runner.query('drop table version_citation, version_source, source_citation, standard_source');
  }
}

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
