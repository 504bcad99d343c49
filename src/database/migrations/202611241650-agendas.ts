import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ordered programme of a meeting. */
export class Agendas2026112416500 implements MigrationInterface {
  name = 'Agendas2026112416500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agenda (
        meeting_id uuid constraint agenda_pk primary key constraint agenda_meeting_fk references meeting (id),
        version integer not null
      );
      create table agenda_item (
        id uuid constraint agenda_item_pk primary key,
        meeting_id uuid not null constraint agenda_item_agenda_fk references agenda (meeting_id),
        position integer not null constraint agenda_item_position check (position >= 1),
        kind text not null constraint agenda_item_kind check (kind in ('information', 'discussion', 'decision', 'vote', 'break')),
        title text not null constraint agenda_item_title_length check (char_length(title) between 1 and 200),
        minutes integer not null constraint agenda_item_minutes check (minutes between 1 and 600),
        presenter_member_id uuid constraint agenda_item_presenter_member_fk references member (id),
        presenter_seat_id uuid constraint agenda_item_presenter_seat_fk references team_seat (id),
        presenter_words text constraint agenda_item_presenter_words_length check (char_length(presenter_words) between 1 and 120),
        notes text constraint agenda_item_notes_length check (char_length(notes) <= 2000),
        revision integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint agenda_item_one_presenter check (num_nonnulls(presenter_member_id, presenter_seat_id, presenter_words) <= 1),
        -- Deferred: a move gives several items new positions in one statement.
        constraint agenda_item_place_unique unique (meeting_id, position) deferrable initially deferred
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agenda_item, agenda');
  }
}
