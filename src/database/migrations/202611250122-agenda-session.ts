import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A meeting in session: what is dealt with and since when, who is there, who asked to speak, and when it
 * could decide.
 */
export class AgendaSession2026112501220 implements MigrationInterface {
  name = 'AgendaSession2026112501220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agenda_item_run (
        id uuid constraint agenda_item_run_pk primary key,
        meeting_id uuid not null constraint agenda_item_run_meeting_fk references meeting (id),
        item_id uuid not null constraint agenda_item_run_item_fk references agenda_item (id) on delete cascade,
        began_at timestamptz not null,
        ended_at timestamptz,
        -- Plain references: whose clause it is decides who sees it.
        shown_standard_id uuid,
        shown_clause_id uuid,
        constraint agenda_item_run_shown_whole check ((shown_standard_id is null) = (shown_clause_id is null))
      );
      create unique index agenda_item_run_now on agenda_item_run (meeting_id) where ended_at is null;
      create index agenda_item_run_item on agenda_item_run (item_id);

      create table seat_presence (
        id uuid constraint seat_presence_pk primary key,
        meeting_id uuid not null constraint seat_presence_meeting_fk references meeting (id),
        member_id uuid not null constraint seat_presence_member_fk references member (id),
        seat_id uuid constraint seat_presence_seat_fk references team_seat (id),
        came_at timestamptz not null,
        came_by uuid not null constraint seat_presence_came_by_fk references member (id),
        left_at timestamptz,
        left_by uuid constraint seat_presence_left_by_fk references member (id),
        constraint seat_presence_left_whole check ((left_at is null) = (left_by is null))
      );
      create unique index seat_presence_member_now on seat_presence (meeting_id, member_id) where left_at is null;
      create unique index seat_presence_seat_now on seat_presence (meeting_id, seat_id) where left_at is null and seat_id is not null;

      create table quorum_turn (
        id uuid constraint quorum_turn_pk primary key,
        meeting_id uuid not null constraint quorum_turn_meeting_fk references meeting (id),
        met boolean not null,
        countries integer not null,
        missing_seats text[] not null,
        at timestamptz not null
      );
      create index quorum_turn_meeting on quorum_turn (meeting_id, id);

      create table speaker_turn (
        id uuid constraint speaker_turn_pk primary key,
        meeting_id uuid not null constraint speaker_turn_meeting_fk references meeting (id),
        item_id uuid not null constraint speaker_turn_item_fk references agenda_item (id) on delete cascade,
        member_id uuid not null constraint speaker_turn_member_fk references member (id),
        seat_id uuid constraint speaker_turn_seat_fk references team_seat (id),
        asked_at timestamptz not null,
        began_at timestamptz,
        ended_at timestamptz,
        withdrawn_at timestamptz,
        constraint speaker_turn_order check (ended_at is null or began_at is not null)
      );
      create unique index speaker_turn_waiting on speaker_turn (item_id, member_id) where began_at is null and withdrawn_at is null;
      create unique index speaker_turn_now on speaker_turn (meeting_id) where began_at is not null and ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table speaker_turn, quorum_turn, seat_presence, agenda_item_run');
  }
}
