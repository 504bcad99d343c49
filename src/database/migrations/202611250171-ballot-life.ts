import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The life of a ballot: what is said with each turn, who released a count, how a tie is settled, papers
 * entered by two officers, the record.
 */
export class BallotLife2026112501710 implements MigrationInterface {
  name = 'BallotLife2026112501710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot
        add tie_due_at timestamptz;
      create index ballot_tie_due on ballot (tie_due_at) where tie_due_at is not null;

      -- Why something was done: reasons that members write, which no log carries.
      create table ballot_note (
        id uuid constraint ballot_note_pk primary key,
        ballot_id uuid not null constraint ballot_note_ballot_fk references ballot (id),
        kind text not null constraint ballot_note_kind check (kind in ('short-notice', 'withdrawn', 'closed-early', 'extended', 'chair', 'review')),
        text text not null constraint ballot_note_length check (char_length(text) between 1 and 2000),
        by_member uuid not null constraint ballot_note_by_fk references member (id),
        at timestamptz not null
      );
      create index ballot_note_of_ballot on ballot_note (ballot_id);

      -- Seats that looked at the count and say that it may go out: two of different countries.
      create table ballot_release (
        ballot_id uuid not null,
        seat_id uuid not null,
        by_member uuid not null constraint ballot_release_by_fk references member (id),
        at timestamptz not null,
        constraint ballot_release_pk primary key (ballot_id, seat_id),
        constraint ballot_release_seat_fk foreign key (ballot_id, seat_id) references ballot_seat (ballot_id, seat_id)
      );

      -- What seats typed for the lot, after the close: a text a seat, never changed.
      create table ballot_lot_text (
        ballot_id uuid not null,
        seat_id uuid not null,
        country_code text not null,
        text text not null constraint ballot_lot_text_length check (char_length(text) between 1 and 200),
        at timestamptz not null,
        constraint ballot_lot_text_pk primary key (ballot_id, seat_id),
        constraint ballot_lot_text_country unique (ballot_id, country_code),
        constraint ballot_lot_text_seat_fk foreign key (ballot_id, seat_id) references ballot_seat (ballot_id, seat_id)
      );

      -- A paper that came by telephone or on paper: one officer enters it, another confirms it.
      create table ballot_entry (
        id uuid constraint ballot_entry_pk primary key,
        ballot_id uuid not null,
        seat_id uuid not null,
        way text not null constraint ballot_entry_way check (way in ('phone', 'paper')),
        paper jsonb not null,
        entered_by uuid not null constraint ballot_entry_by_fk references member (id),
        entered_at timestamptz not null,
        constraint ballot_entry_one unique (ballot_id, seat_id),
        constraint ballot_entry_seat_fk foreign key (ballot_id, seat_id) references ballot_seat (ballot_id, seat_id)
      );

      -- What follows from a decided ballot.
      create table ballot_followup (
        ballot_id uuid constraint ballot_followup_pk primary key constraint ballot_followup_ballot_fk references ballot (id),
        statement text not null constraint ballot_followup_length check (char_length(statement) between 1 and 4000),
        owner_countries text[] not null default '{}',
        review_on date,
        by_member uuid not null constraint ballot_followup_by_fk references member (id),
        at timestamptz not null
      );

      -- The public record: a chain of hashes in which each holds all before it.
      create table ballot_record (
        ballot_id uuid not null constraint ballot_record_ballot_fk references ballot (id),
        position integer not null,
        kind text not null constraint ballot_record_kind check (kind in ('opening', 'commitments', 'closing', 'bundle', 'lot')),
        entry text not null,
        hash text not null,
        constraint ballot_record_pk primary key (ballot_id, position)
      );
      create trigger ballot_record_fixed before update or delete or truncate on ballot_record
        for each statement execute function ballot_record_is_fixed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ballot_record, ballot_followup, ballot_entry, ballot_lot_text, ballot_release, ballot_note;
      drop index ballot_tie_due;
      alter table ballot drop tie_due_at;
    `);
  }
}
