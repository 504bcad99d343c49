import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a proposal rests on, how like ones become one, what is said about them, and how an agreed priority is
 * carried.
 */
export class PriorityWork2026112516410 implements MigrationInterface {
  name = 'PriorityWork2026112516410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table priority
        drop constraint priority_state,
        add evidence text constraint priority_evidence_length check (char_length(evidence) between 1 and 2000),
        add source_kind text constraint priority_source_kind check (source_kind in ('clause', 'decision', 'meeting', 'practice')),
        add source_path text constraint priority_source_path check (source_path ~ '^/[A-Za-z0-9/_.#?=&-]{1,250}$' and source_path !~ '//'),
        add merged_into uuid constraint priority_merged_into_fk references priority (id),
        add owner_countries text[] not null default '{}',
        add review_on date,
        add constraint priority_state check (state in ('proposed', 'on-ballot', 'agreed', 'in-progress', 'done', 'not-chosen', 'merged')),
        add constraint priority_merged check ((state = 'merged') = (merged_into is not null)),
        add constraint priority_sourced check ((source_kind is null) = (source_path is null));
      create index priority_merged_here on priority (merged_into) where merged_into is not null;

      -- Where in the Network's work an agreed priority is taken up: meetings, standards, what is done at home.
      create table priority_link (
        priority_id uuid not null constraint priority_link_priority_fk references priority (id),
        position integer not null,
        label text not null constraint priority_link_label_length check (char_length(label) between 1 and 120),
        path text not null constraint priority_link_path check (path ~ '^/[A-Za-z0-9/_.#?=&-]{1,250}$' and path !~ '//'),
        constraint priority_link_pk primary key (priority_id, position)
      );
      -- Each turn of an agreed priority, for the picture of the period.
      create table priority_turn (
        id uuid constraint priority_turn_pk primary key,
        priority_id uuid not null constraint priority_turn_priority_fk references priority (id),
        state text not null constraint priority_turn_state check (state in ('agreed', 'in-progress', 'done')),
        at timestamptz not null
      );
      create index priority_turn_of_priority on priority_turn (priority_id);
      insert into priority_turn (id, priority_id, state, at)
        select gen_random_uuid(), p.id, a.detail->>'to', a.at
          from audit_entry a join priority p on p.id::text = a.object_id::text
          where a.action = 'priority.progressed';
      insert into priority_turn (id, priority_id, state, at)
        select gen_random_uuid(), p.id, 'agreed', coalesce(
            (select min(b.released_at)
              from ballot b
              where b.subject_kind = 'priority-period' and b.subject_id = p.period_id and b.released_at is not null),
            p.proposed_at)
        from priority p where p.rank is not null;

      create table priority_comment (
        id uuid constraint priority_comment_pk primary key,
        priority_id uuid not null constraint priority_comment_priority_fk references priority (id),
        text text not null constraint priority_comment_length check (char_length(text) between 1 and 2000),
        by_member uuid not null constraint priority_comment_by_fk references member (id),
        at timestamptz not null
      );
      create index priority_comment_of_priority on priority_comment (priority_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table priority_comment, priority_turn, priority_link;
      update priority set state = 'not-chosen', merged_into = null where state = 'merged';
      alter table priority
        drop constraint priority_sourced, drop constraint priority_merged, drop constraint priority_state,
        drop review_on, drop owner_countries, drop merged_into, drop source_path, drop source_kind, drop evidence,
        add constraint priority_state check (state in ('proposed', 'on-ballot', 'agreed', 'in-progress', 'done', 'not-chosen'));
    `);
  }
}
