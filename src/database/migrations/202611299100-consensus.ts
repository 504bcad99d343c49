import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS_OF_NOTICE = `'consensus-opened'::text, 'consensus-closed'::text, 'consensus-reminder'::text, `;

/**
 * Consensus processes on a standard: rounds in which each seat rates the clauses of a fixed version, and what the
 * ratings came to. Question and stop rule are fixed when a process begins, an outcome when its round closes.
 */
export class Consensus2026112991000 implements MigrationInterface {
  name = 'Consensus2026112991000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROCESSES);
    await runner.query(ROUNDS);
    await runner.query(RATINGS);
    await runner.query(OUTCOMES);
    await runner.query(KINDS('ARRAY[', `ARRAY[${KINDS_OF_NOTICE}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sent_reminder where topic = 'consensus';
      delete from notification where kind like 'consensus-%';
    `);
    await runner.query(KINDS(KINDS_OF_NOTICE, ''));
    await runner.query(`
      drop table consensus_report_text, consensus_outcome, consensus_rating, consensus_round_clause,
        consensus_round, consensus_clause, consensus_process;
      drop function consensus_process_is_fixed();
      drop function consensus_rating_is_the_seats_own();
      drop function consensus_record_is_kept();
    `);
  }
}

const PROCESSES = `
  create table consensus_process (
    id uuid constraint consensus_process_pk primary key,
    standard_id uuid not null constraint consensus_process_standard_fk references standard (id),
    ordinal integer not null,
    question text not null constraint consensus_process_question check (char_length(question) between 1 and 2000),
    -- The version out of which the clauses were chosen.
    version_id uuid not null constraint consensus_process_version_fk references standard_version (id),
    max_rounds integer not null constraint consensus_process_max_rounds check (max_rounds between 2 and 5),
    min_raters integer not null constraint consensus_process_min_raters check (min_raters between 3 and 24),
    stable_within double precision not null
      constraint consensus_process_stable_within check (stable_within between 0 and 2),
    state text not null constraint consensus_process_state check (state in ('planned', 'running', 'ended')),
    begun_by uuid not null constraint consensus_process_begun_by_fk references member (id),
    begun_at timestamptz not null,
    ended_at timestamptz,
    end_kind text constraint consensus_process_end_kind
      check (end_kind in ('settled', 'rounds-used', 'ended-early')),
    -- Why it was ended by hand.
    end_note text constraint consensus_process_end_note check (char_length(end_note) between 1 and 2000),
    -- What became of its clauses; null until it has ended.
    agreed integer,
    rejected integer,
    uncertain integer,
    unjudged integer,
    constraint consensus_process_once unique (standard_id, ordinal),
    constraint consensus_process_ended check (
      (state = 'ended') = (ended_at is not null) and (state = 'ended') = (end_kind is not null)
      and (state = 'ended') = (agreed is not null)
    )
  );
  create unique index consensus_process_one_at_a_time on consensus_process (standard_id) where state <> 'ended';

  create function consensus_process_is_fixed() returns trigger language plpgsql as $$
  declare open_columns text[] := array[
    'state', 'ended_at', 'end_kind', 'end_note', 'agreed', 'rejected', 'uncertain', 'unjudged'
  ];
  begin
    if tg_op = 'DELETE' then raise exception 'a consensus process is never deleted'; end if;
    -- A purge takes words out, and changes nothing else.
    if text_is_being_purged()
      and to_jsonb(new) - array['question', 'end_note'] = to_jsonb(old) - array['question', 'end_note'] then
      return new;
    end if;
    if old.state = 'ended' then raise exception 'a consensus process that has ended stays as it is'; end if;
    if to_jsonb(new) - open_columns is distinct from to_jsonb(old) - open_columns then
      raise exception 'question and stop rule of a consensus process are fixed when it begins';
    end if;
    return new;
  end $$;
  create trigger consensus_process_fixed before update or delete on consensus_process
    for each row execute function consensus_process_is_fixed();

  create function consensus_record_is_kept() returns trigger language plpgsql as $$
  begin
    raise exception 'the record of a consensus process stays as it is';
  end $$;

  create table consensus_clause (
    process_id uuid not null constraint consensus_clause_process_fk references consensus_process (id),
    clause_id uuid not null constraint consensus_clause_clause_fk references clause (id),
    constraint consensus_clause_pk primary key (process_id, clause_id)
  );
  create trigger consensus_clause_kept before update or delete on consensus_clause
    for each row execute function consensus_record_is_kept();`;

const ROUNDS = `
  create table consensus_round (
    id uuid constraint consensus_round_pk primary key,
    process_id uuid not null constraint consensus_round_process_fk references consensus_process (id),
    ordinal integer not null,
    version_id uuid not null constraint consensus_round_version_fk references standard_version (id),
    state text not null
      constraint consensus_round_state check (state in ('announced', 'open', 'closed', 'cancelled')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    time_zone text not null,
    planned_by uuid not null constraint consensus_round_planned_by_fk references member (id),
    planned_at timestamptz not null,
    opened_at timestamptz,
    closed_at timestamptz,
    -- Who closed it before its time, and why.
    closed_by uuid constraint consensus_round_closed_by_fk references member (id),
    close_reason text constraint consensus_round_close_reason check (char_length(close_reason) between 1 and 2000),
    -- How many seats were held when it closed, and how many of them rated.
    seats integer,
    raters integer,
    constraint consensus_round_times check (closes_at > opens_at),
    constraint consensus_round_counted check ((state = 'closed') = (seats is not null and raters is not null))
  );
  create unique index consensus_round_once on consensus_round (process_id, ordinal) where state <> 'cancelled';
  create unique index consensus_round_one_at_a_time on consensus_round (process_id)
    where state in ('announced', 'open');
  create index consensus_round_to_open on consensus_round (opens_at) where state = 'announced';
  create index consensus_round_to_close on consensus_round (closes_at) where state = 'open';

  -- The clauses that a round asks about, as they stand in its version.
  create table consensus_round_clause (
    round_id uuid not null constraint consensus_round_clause_round_fk references consensus_round (id),
    clause_id uuid not null constraint consensus_round_clause_clause_fk references clause (id),
    -- Its words are others than those rated before: what was rated before is void.
    changed boolean not null,
    constraint consensus_round_clause_pk primary key (round_id, clause_id)
  );
  create trigger consensus_round_clause_kept before update or delete on consensus_round_clause
    for each row execute function consensus_record_is_kept();`;

const RATINGS = `
  create table consensus_rating (
    id uuid constraint consensus_rating_pk primary key,
    round_id uuid not null,
    clause_id uuid not null,
    seat_id uuid not null constraint consensus_rating_seat_fk references team_seat (id),
    -- Null: cannot judge.
    rating smallint constraint consensus_rating_scale check (rating between 1 and 9),
    reason text not null constraint consensus_rating_reason check (char_length(reason) <= 1000),
    -- Who held the seat then: that member alone reads the rating again.
    rated_by uuid not null constraint consensus_rating_rated_by_fk references member (id),
    rated_at timestamptz not null,
    constraint consensus_rating_once unique (round_id, clause_id, seat_id),
    constraint consensus_rating_clause_fk foreign key (round_id, clause_id)
      references consensus_round_clause (round_id, clause_id)
  );
  create index consensus_rating_seat on consensus_rating (seat_id, round_id);

  create function consensus_rating_is_the_seats_own() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then raise exception 'a rating is never deleted'; end if;
    -- A purge takes words out, and changes nothing else.
    if tg_op = 'UPDATE' and text_is_being_purged() and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then
      return new;
    end if;
    if tg_op = 'UPDATE' and (new.id, new.round_id, new.clause_id, new.seat_id)
      is distinct from (old.id, old.round_id, old.clause_id, old.seat_id) then
      raise exception 'a rating stays with its round, clause and seat';
    end if;
    if not exists (select from consensus_round r where r.id = new.round_id and r.state = 'open') then
      raise exception 'ratings are given while their round is open';
    end if;
    if not exists (
      select
      from membership p
      where p.member_id = new.rated_by and p.state <> 'left' and p.seat_id = new.seat_id
    ) then
      raise exception 'only who holds a seat rates for it';
    end if;
    return new;
  end $$;
  create trigger consensus_rating_own before insert or update or delete on consensus_rating
    for each row execute function consensus_rating_is_the_seats_own();`;

const OUTCOMES = `
  create table consensus_outcome (
    round_id uuid not null,
    clause_id uuid not null,
    raters integer not null,
    cannot_judge integer not null,
    -- All of these null: too few rated.
    median double precision,
    p30 double precision,
    p70 double precision,
    ipr double precision,
    iprcp double precision,
    asymmetry double precision,
    ipras double precision,
    disagreement_index double precision,
    disagreement boolean,
    distribution integer[],
    chambers jsonb,
    judgement text not null constraint consensus_outcome_judgement
      check (judgement in ('agreed', 'rejected', 'uncertain', 'too-few')),
    stop text constraint consensus_outcome_stop check (stop in ('agreed', 'rejected', 'stable', 'last-round')),
    constraint consensus_outcome_pk primary key (round_id, clause_id),
    constraint consensus_outcome_clause_fk foreign key (round_id, clause_id)
      references consensus_round_clause (round_id, clause_id),
    constraint consensus_outcome_whole check ((median is null) = (judgement = 'too-few'))
  );
  create trigger consensus_outcome_kept before update or delete on consensus_outcome
    for each row execute function consensus_record_is_kept();

  -- What people add to the report, by the item of the checklist.
  create table consensus_report_text (
    process_id uuid not null constraint consensus_report_text_process_fk references consensus_process (id),
    item text not null constraint consensus_report_text_item check (item ~ '^[TIMRDO][0-9]{1,2}$'),
    text text not null constraint consensus_report_text_length check (char_length(text) <= 4000),
    revision integer not null,
    changed_by uuid not null constraint consensus_report_text_changed_by_fk references member (id),
    changed_at timestamptz not null,
    constraint consensus_report_text_pk primary key (process_id, item)
  );`;

/** The list of kinds grows and shrinks by this, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
