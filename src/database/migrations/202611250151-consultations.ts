import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS_OF_NOTICE =
  `'consultation-opened'::text, 'consultation-reminder'::text, 'consultation-extended'::text, ` +
  `'consultation-closed'::text, 'position-signed'::text, `;

/**
 * Consultations: rounds with a fixed text and a deadline, a position a country signed off by its seats,
 * remarks and what became of them.
 */
export class Consultations2026112501510 implements MigrationInterface {
  name = 'Consultations2026112501510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation_round (
        id uuid constraint consultation_round_pk primary key,
        standard_id uuid not null constraint consultation_round_standard_fk references standard (id),
        ordinal integer not null,
        lead text not null constraint consultation_round_lead_length check (char_length(lead) <= 2000),
        state text not null constraint consultation_round_state check (state in ('announced', 'open', 'closed', 'cancelled')),
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        time_zone text not null,
        -- Why the region is asked although nobody was asked at home, where that is so.
        reason text constraint consultation_round_reason_length check (char_length(reason) between 1 and 2000),
        -- The text that everybody speaks about.
        version_id uuid,
        remarks integer not null default 0,
        announced_by uuid not null constraint consultation_round_announced_by_fk references member (id),
        announced_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        -- The version that was published with the answers to this round.
        settled_version_id uuid,
        settled_at timestamptz,
        constraint consultation_round_once unique (standard_id, ordinal),
        constraint consultation_round_times check (closes_at > opens_at)
      );
      create unique index consultation_round_one_at_a_time on consultation_round (standard_id) where state in ('announced', 'open');
      create index consultation_round_to_open on consultation_round (opens_at) where state = 'announced';
      create index consultation_round_to_close on consultation_round (closes_at) where state = 'open';

      create table round_country (
        round_id uuid not null constraint round_country_round_fk references consultation_round (id),
        country text not null constraint round_country_country_fk references country (code),
        extended_until timestamptz,
        extension_reason text constraint round_country_extension_length check (char_length(extension_reason) between 1 and 2000),
        stance text constraint round_country_stance check (stance in ('support', 'support-with-changes', 'object', 'no-view')),
        text text not null default '' constraint round_country_text_length check (char_length(text) <= 8000),
        -- Counts what changed in the position and its remarks: signatures are for one of these.
        revision integer not null default 0,
        changed_by uuid constraint round_country_changed_by_fk references member (id),
        changed_at timestamptz,
        -- When the last seat signed; null: the position does not count.
        submitted_at timestamptz,
        remind_at timestamptz,
        constraint round_country_pk primary key (round_id, country)
      );
      create index round_country_reminding on round_country (remind_at) where remind_at is not null;

      create table round_sign_off (
        round_id uuid not null,
        country text not null,
        seat_id uuid not null constraint round_sign_off_seat_fk references team_seat (id),
        member_id uuid not null constraint round_sign_off_member_fk references member (id),
        revision integer not null,
        at timestamptz not null,
        constraint round_sign_off_pk primary key (round_id, country, seat_id),
        constraint round_sign_off_country_fk foreign key (round_id, country) references round_country (round_id, country)
      );

      create table round_observer (
        round_id uuid not null constraint round_observer_round_fk references consultation_round (id),
        member_id uuid not null constraint round_observer_member_fk references member (id),
        remind_at timestamptz,
        constraint round_observer_pk primary key (round_id, member_id)
      );
      create index round_observer_reminding on round_observer (remind_at) where remind_at is not null;

      create table consultation_remark (
        id uuid constraint consultation_remark_pk primary key,
        round_id uuid not null constraint consultation_remark_round_fk references consultation_round (id),
        ordinal integer not null,
        -- Null: on the standard as a whole.
        clause_id uuid constraint consultation_remark_clause_fk references clause (id),
        -- Null: an observer's own.
        country text constraint consultation_remark_country_fk references country (code),
        author_id uuid not null constraint consultation_remark_author_fk references member (id),
        text text not null constraint consultation_remark_text_length check (char_length(text) between 1 and 4000),
        state text not null constraint consultation_remark_state check (state in ('offered', 'in', 'withdrawn')),
        revision integer not null default 1,
        at timestamptz not null,
        changed_at timestamptz not null,
        outcome text constraint consultation_remark_outcome check (outcome in ('accepted', 'partly', 'rejected')),
        outcome_reason text constraint consultation_remark_outcome_reason check (char_length(outcome_reason) between 1 and 4000),
        outcome_by uuid constraint consultation_remark_outcome_by_fk references member (id),
        outcome_at timestamptz,
        constraint consultation_remark_once unique (round_id, ordinal),
        constraint consultation_remark_outcome_whole check ((outcome is null) = (outcome_reason is null) and (outcome is null) = (outcome_by is null))
      );
    `);
    await runner.query(KINDS('ARRAY[', `ARRAY[${KINDS_OF_NOTICE}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from notification where kind like 'consultation-%' or kind = 'position-signed'`,
    );
    await runner.query(KINDS(KINDS_OF_NOTICE, ''));
    await runner.query(
      'drop table consultation_remark, round_observer, round_sign_off, round_country, consultation_round',
    );
  }
}

/** The list of kinds grows and shrinks by these, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
