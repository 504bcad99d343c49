import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Standards2026112416000 implements MigrationInterface {
  name = 'Standards2026112416000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table standard (
        id uuid constraint standard_pk primary key,
        title text not null constraint standard_title_length check (char_length(title) between 1 and 200),
        state text not null default 'draft' constraint standard_state
          check (state in ('draft', 'consultation', 'adoption', 'adopted', 'superseded', 'withdrawn')),
        audience text not null default 'teams' constraint standard_audience check (audience in ('teams', 'networks')),
        created_by uuid not null constraint standard_created_by_fk references member (id),
        created_at timestamptz not null,
        changed_at timestamptz not null
      );

      create table standard_observer (
        standard_id uuid not null constraint standard_observer_standard_fk references standard (id),
        member_id uuid not null constraint standard_observer_member_fk references member (id),
        invited_by uuid not null constraint standard_observer_invited_by_fk references member (id),
        invited_at timestamptz not null,
        constraint standard_observer_pk primary key (standard_id, member_id)
      );
      create index standard_observer_member on standard_observer (member_id);

      create table clause (
        id uuid constraint clause_pk primary key,
        standard_id uuid not null constraint clause_standard_fk references standard (id),
        -- An order key: compared by code unit, whatever the database's language.
        position text collate "C" not null constraint clause_position_form check (position ~ '^[0-9A-Za-z]*[1-9A-Za-z]$'),
        kind text not null constraint clause_kind check (kind in ('heading', 'clause', 'item', 'note')),
        level smallint not null constraint clause_level check (level between 1 and 4),
        text text not null constraint clause_text_length check (char_length(text) <= 20000),
        revision integer not null constraint clause_revision_number check (revision >= 1),
        changed_by uuid not null constraint clause_changed_by_fk references member (id),
        changed_at timestamptz not null,
        removed_at timestamptz
      );
      create unique index clause_place on clause (standard_id, position) where removed_at is null;
      create index clause_of_standard on clause (standard_id);

      create table clause_revision (
        clause_id uuid not null constraint clause_revision_clause_fk references clause (id),
        revision integer not null,
        change text not null constraint clause_revision_change check (change in ('added', 'edited', 'removed', 'restored')),
        kind text not null,
        level smallint not null,
        text text not null,
        by_id uuid not null constraint clause_revision_by_fk references member (id),
        at timestamptz not null,
        constraint clause_revision_pk primary key (clause_id, revision)
      );
      create function clause_revision_is_history() returns trigger language plpgsql as
        $$ begin raise exception 'the history of a clause is never rewritten'; end $$;
      create trigger clause_revision_history before update or delete on clause_revision
        for each statement execute function clause_revision_is_history();

      create table comment_thread (
        id uuid constraint comment_thread_pk primary key,
        standard_id uuid not null constraint comment_thread_standard_fk references standard (id),
        clause_id uuid not null constraint comment_thread_clause_fk references clause (id),
        country text constraint comment_thread_country_fk references country (code),
        anchor_state text not null constraint comment_thread_anchor_state check (anchor_state in ('clause', 'placed', 'orphan')),
        anchor_start integer not null,
        anchor_end integer not null,
        quote text not null,
        prefix text not null,
        suffix text not null,
        state text not null default 'open' constraint comment_thread_state check (state in ('open', 'resolved')),
        state_by uuid not null constraint comment_thread_state_by_fk references member (id),
        state_at timestamptz not null,
        opened_by uuid not null constraint comment_thread_opened_by_fk references member (id),
        opened_at timestamptz not null,
        key uuid not null,
        comments integer not null,
        participants uuid[] not null,
        -- A resend of the same opening finds the thread it already made.
        constraint comment_thread_key_once unique (opened_by, key)
      );
      create index comment_thread_of_standard on comment_thread (standard_id, id);
      create index comment_thread_open on comment_thread (standard_id, id) where state = 'open';
      create index comment_thread_of_clause on comment_thread (clause_id, id);

      create table thread_turn (
        id uuid constraint thread_turn_pk primary key,
        thread_id uuid not null constraint thread_turn_thread_fk references comment_thread (id),
        state text not null constraint thread_turn_state check (state in ('open', 'resolved')),
        by_id uuid not null constraint thread_turn_by_fk references member (id),
        at timestamptz not null
      );
      create index thread_turn_of_thread on thread_turn (thread_id, id);

      create table comment (
        id uuid constraint comment_pk primary key,
        thread_id uuid not null constraint comment_thread_fk references comment_thread (id),
        ordinal integer not null,
        author_id uuid not null constraint comment_author_fk references member (id),
        key uuid not null,
        text text not null constraint comment_text_length check (char_length(text) between 1 and 8000),
        at timestamptz not null,
        constraint comment_ordinal_once unique (thread_id, ordinal),
        constraint comment_key_once unique (author_id, key)
      );

      create table thread_read (
        member_id uuid not null constraint thread_read_member_fk references member (id),
        thread_id uuid not null constraint thread_read_thread_fk references comment_thread (id),
        seen integer not null,
        constraint thread_read_pk primary key (member_id, thread_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table thread_read, comment, thread_turn, comment_thread, clause_revision, clause, standard_observer, standard;
      drop function clause_revision_is_history();
    `);
  }
}
