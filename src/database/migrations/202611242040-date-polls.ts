import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Choosing a date together: slots, answers with their history, personal links; who is needed; and from when
 * on a meeting can decide.
 */
export class DatePolls2026112420400 implements MigrationInterface {
  name = 'DatePolls2026112420400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_invitation add column required boolean not null default true;
      alter table meeting
        add column quorum_countries integer not null default 0 constraint meeting_quorum_countries check (quorum_countries between 0 and 8),
        add column quorum_seats text[] not null default '{}' constraint meeting_quorum_seats check (quorum_seats <@ array['government', 'ngo', 'resource']),
        add column below_quorum text not null default 'indicative' constraint meeting_below_quorum check (below_quorum in ('refused', 'indicative'));
      update meeting set quorum_countries = 5, quorum_seats = array['government', 'ngo'] where kind = 'regional';

      create table date_poll (
        meeting_id uuid constraint date_poll_pk primary key constraint date_poll_meeting_fk references meeting (id),
        time_zone text not null,
        answer_by timestamptz not null,
        edition integer not null,
        remind_at timestamptz,
        opened_at timestamptz not null,
        settled_at timestamptz,
        settled_slot_id uuid,
        settled_reason text constraint date_poll_reason_length check (char_length(settled_reason) between 1 and 500),
        constraint date_poll_settled_whole check ((settled_at is null) = (settled_slot_id is null))
      );
      create index date_poll_reminding on date_poll (remind_at) where remind_at is not null and settled_at is null;

      create table poll_slot (
        id uuid constraint poll_slot_pk primary key,
        meeting_id uuid not null constraint poll_slot_poll_fk references date_poll (meeting_id),
        start_wall text not null,
        end_wall text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint poll_slot_ends_after_start check (ends_at > starts_at)
      );
      create unique index poll_slot_once on poll_slot (meeting_id, starts_at, ends_at) where withdrawn_at is null;

      create table poll_answer (
        id uuid constraint poll_answer_pk primary key,
        slot_id uuid not null constraint poll_answer_slot_fk references poll_slot (id),
        member_id uuid not null constraint poll_answer_member_fk references member (id),
        answer text not null constraint poll_answer_answer check (answer in ('yes', 'if-need-be', 'no')),
        source text not null constraint poll_answer_source check (source in ('app', 'link')),
        answered_at timestamptz not null,
        superseded_at timestamptz
      );
      create unique index poll_answer_last on poll_answer (slot_id, member_id) where superseded_at is null;

      create table answer_link (
        token_hash bytea constraint answer_link_pk primary key,
        meeting_id uuid not null constraint answer_link_meeting_fk references meeting (id),
        member_id uuid not null constraint answer_link_member_fk references member (id),
        made_at timestamptz not null,
        revoked_at timestamptz
      );
      create index answer_link_of on answer_link (meeting_id, member_id);
    `);
    for (const table of ['date_poll', 'poll_answer']) {
      await runner.query(`create constraint trigger ${table}_changes_meetings after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function meetings_changed()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table answer_link, poll_answer, poll_slot, date_poll');
    await runner.query('alter table meeting_invitation drop column required');
    await runner.query(
      'alter table meeting drop column quorum_countries, drop column quorum_seats, drop column below_quorum',
    );
  }
}
