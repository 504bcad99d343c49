import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ballots2026112415400 implements MigrationInterface {
  name = 'Ballots2026112415400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ballot (
        id uuid constraint ballot_pk primary key,
        subject_kind text not null constraint ballot_subject_kind check (subject_kind in ('priority-period')),
        subject_id uuid not null,
        question text not null constraint ballot_question_length check (char_length(question) between 1 and 300),
        method text not null constraint ballot_method check (method in ('approval', 'schulze')),
        electorate text not null constraint ballot_electorate check (electorate in ('one-seat-one-vote', 'one-country-one-vote')),
        places integer not null constraint ballot_places check (places between 1 and 60),
        quorum_countries integer constraint ballot_quorum_countries check (quorum_countries between 1 and 60),
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        time_zone text not null,
        state text not null default 'announced' constraint ballot_state check (state in ('announced', 'open', 'closed')),
        announced_by uuid not null constraint ballot_announced_by_fk references member (id),
        announced_at timestamptz not null default app_now(),
        closed_at timestamptz,
        outcome text constraint ballot_outcome check (outcome in ('decided', 'tied', 'no-quorum')),
        result jsonb,
        constraint ballot_times check (closes_at > opens_at),
        constraint ballot_closed_with_result check ((state = 'closed') = (result is not null and outcome is not null and closed_at is not null))
      );
      create index ballot_of_subject on ballot (subject_kind, subject_id);
      create unique index ballot_one_running on ballot (subject_kind, subject_id) where state <> 'closed';
      create index ballot_due_to_open on ballot (opens_at) where state = 'announced';
      create index ballot_due_to_close on ballot (closes_at) where state = 'open';

      create table ballot_option (
        ballot_id uuid not null constraint ballot_option_ballot_fk references ballot (id),
        option_id uuid not null,
        position integer not null,
        label text not null constraint ballot_option_label_length check (char_length(label) between 1 and 200),
        constraint ballot_option_pk primary key (ballot_id, option_id),
        constraint ballot_option_position_unique unique (ballot_id, position)
      );
      -- The roll: seats, frozen when voting opens. Whoever holds a seat when it votes, votes for it.
      create table ballot_seat (
        ballot_id uuid not null constraint ballot_seat_ballot_fk references ballot (id),
        seat_id uuid not null constraint ballot_seat_seat_fk references team_seat (id),
        country_code text not null constraint ballot_seat_country_fk references country (code),
        seat_type text not null,
        holder_id uuid not null constraint ballot_seat_holder_fk references member (id),
        revision integer not null default 0,
        voted_at timestamptz,
        constraint ballot_seat_pk primary key (ballot_id, seat_id)
      );
      -- Every paper ever cast; the seat's revision names the one that counts.
      create table ballot_paper (
        ballot_id uuid not null,
        seat_id uuid not null,
        revision integer not null constraint ballot_paper_revision check (revision >= 1),
        paper jsonb not null,
        cast_by uuid not null constraint ballot_paper_cast_by_fk references member (id),
        cast_at timestamptz not null,
        receipt text not null,
        constraint ballot_paper_pk primary key (ballot_id, seat_id, revision),
        constraint ballot_paper_seat_fk foreign key (ballot_id, seat_id) references ballot_seat (ballot_id, seat_id)
      );

      create function ballot_record_is_fixed() returns trigger language plpgsql as
        $$ begin raise exception 'options and papers of a ballot are never changed'; end $$;
      create trigger ballot_option_fixed before update or delete or truncate on ballot_option
        for each statement execute function ballot_record_is_fixed();
      create trigger ballot_paper_fixed before update or delete or truncate on ballot_paper
        for each statement execute function ballot_record_is_fixed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ballot_paper, ballot_seat, ballot_option, ballot;
      drop function ballot_record_is_fixed();
    `);
  }
}
