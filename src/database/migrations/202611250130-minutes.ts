import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said, decided and taken on at a meeting, and what became of it in each country. */
export class Minutes2026112501300 implements MigrationInterface {
  name = 'Minutes2026112501300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table minutes (
        meeting_id uuid constraint minutes_pk primary key constraint minutes_meeting_fk references meeting (id),
        state text not null constraint minutes_state check (state in ('draft', 'circulated', 'corrections', 'approved')),
        round integer not null,
        days integer constraint minutes_days check (days between 1 and 60),
        circulated_at timestamptz,
        approve_at timestamptz,
        approved_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint minutes_approve_at_of_circulated check ((state = 'circulated') = (approve_at is not null)),
        constraint minutes_approved_at_of_approved check ((state = 'approved') = (approved_at is not null))
      );
      create index minutes_approving on minutes (approve_at) where approve_at is not null;

      create table minutes_turn (
        id uuid constraint minutes_turn_pk primary key,
        meeting_id uuid not null constraint minutes_turn_minutes_fk references minutes (meeting_id),
        state text not null constraint minutes_turn_state check (state in ('draft', 'circulated', 'corrections', 'approved')),
        by_id uuid constraint minutes_turn_member_fk references member (id),
        at timestamptz not null
      );
      create index minutes_turn_of on minutes_turn (meeting_id, id);

      create table minutes_present (
        meeting_id uuid not null constraint minutes_present_minutes_fk references minutes (meeting_id),
        member_id uuid not null constraint minutes_present_member_fk references member (id),
        seat_id uuid constraint minutes_present_seat_fk references team_seat (id),
        constraint minutes_present_pk primary key (meeting_id, member_id)
      );
      create unique index minutes_present_seat_once on minutes_present (meeting_id, seat_id) where seat_id is not null;
      create index minutes_present_member on minutes_present (member_id);

      create table minutes_entry (
        item_id uuid constraint minutes_entry_pk primary key constraint minutes_entry_item_fk references agenda_item (id),
        meeting_id uuid not null constraint minutes_entry_minutes_fk references minutes (meeting_id),
        text text not null constraint minutes_entry_length check (char_length(text) <= 20000),
        revision integer not null,
        updated_by uuid not null constraint minutes_entry_member_fk references member (id),
        updated_at timestamptz not null
      );
      create index minutes_entry_of on minutes_entry (meeting_id);
      -- Every text that was ever saved: two who write at once can always be put together from what both began with.
      create table minutes_entry_revision (
        item_id uuid not null constraint minutes_entry_revision_entry_fk references minutes_entry (item_id),
        revision integer not null,
        text text not null,
        by_id uuid not null constraint minutes_entry_revision_member_fk references member (id),
        at timestamptz not null,
        constraint minutes_entry_revision_pk primary key (item_id, revision)
      );

      create table minutes_remark (
        id uuid constraint minutes_remark_pk primary key,
        meeting_id uuid not null constraint minutes_remark_minutes_fk references minutes (meeting_id),
        item_id uuid constraint minutes_remark_item_fk references agenda_item (id),
        kind text not null constraint minutes_remark_kind check (kind in ('comment', 'correction')),
        text text not null constraint minutes_remark_length check (char_length(text) between 1 and 2000),
        by_id uuid not null constraint minutes_remark_member_fk references member (id),
        seat_id uuid constraint minutes_remark_seat_fk references team_seat (id),
        at timestamptz not null,
        state text not null constraint minutes_remark_state check (state in ('open', 'taken-up', 'declined')),
        answer text constraint minutes_remark_answer_length check (char_length(answer) between 1 and 1000),
        settled_by uuid constraint minutes_remark_settled_by_fk references member (id),
        settled_at timestamptz,
        constraint minutes_remark_settled_whole check ((state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
        constraint minutes_remark_declined_says_why check (state <> 'declined' or answer is not null)
      );
      create index minutes_remark_of on minutes_remark (meeting_id, id);

      create table minutes_addendum (
        id uuid constraint minutes_addendum_pk primary key,
        meeting_id uuid not null constraint minutes_addendum_minutes_fk references minutes (meeting_id),
        number integer not null constraint minutes_addendum_number check (number >= 1),
        text text not null constraint minutes_addendum_length check (char_length(text) between 1 and 5000),
        by_id uuid not null constraint minutes_addendum_member_fk references member (id),
        at timestamptz not null,
        constraint minutes_addendum_once unique (meeting_id, number)
      );

      -- The number of a meeting in its year: regional meetings, working groups and each country's national meetings are counted apart.
      create table meeting_number (
        meeting_id uuid constraint meeting_number_pk primary key constraint meeting_number_meeting_fk references meeting (id),
        series text not null,
        year integer not null,
        number integer not null constraint meeting_number_number check (number >= 1),
        constraint meeting_number_once unique (series, year, number)
      );

      create table decision (
        id uuid constraint decision_pk primary key,
        meeting_id uuid not null constraint decision_meeting_fk references meeting (id),
        item_id uuid not null constraint decision_item_fk references agenda_item (id),
        number integer not null constraint decision_number check (number >= 1),
        reference text not null constraint decision_reference_unique unique,
        kind text not null constraint decision_kind check (kind in ('wording', 'position', 'mandate', 'procedure')),
        text text not null constraint decision_text_length check (char_length(text) between 1 and 2000),
        basis text not null constraint decision_basis check (basis in ('consensus', 'ballot')),
        ballot_id uuid constraint decision_ballot_fk references ballot (id),
        indicative boolean not null,
        countries_present integer not null,
        taken_at timestamptz not null,
        follow_up_on date,
        review_on date,
        review_seat_id uuid constraint decision_review_seat_fk references team_seat (id),
        reviewed_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_reason text constraint decision_reason_length check (char_length(withdrawn_reason) between 1 and 500),
        revision integer not null,
        recorded_by uuid not null constraint decision_member_fk references member (id),
        recorded_at timestamptz not null,
        updated_at timestamptz not null,
        constraint decision_number_once unique (meeting_id, number),
        constraint decision_ballot_of_basis check ((basis = 'ballot') = (ballot_id is not null)),
        constraint decision_withdrawn_says_why check ((withdrawn_at is null) = (withdrawn_reason is null))
      );
      create index decision_register on decision (taken_at desc, id desc);
      create index decision_item on decision (item_id);
      create index decision_review on decision (review_on) where review_on is not null and reviewed_at is null;

      create table decision_clause (
        decision_id uuid not null constraint decision_clause_decision_fk references decision (id),
        clause_id uuid not null constraint decision_clause_clause_fk references clause (id),
        standard_id uuid not null constraint decision_clause_standard_fk references standard (id),
        -- The wording that was decided on: the clause's revision at that moment, and the version of the standard where there was one.
        clause_revision integer not null,
        version_id uuid,
        constraint decision_clause_pk primary key (decision_id, clause_id)
      );
      create index decision_clause_of on decision_clause (clause_id, decision_id);
      create index decision_clause_standard on decision_clause (standard_id, decision_id);

      create table follow_up (
        id uuid constraint follow_up_pk primary key,
        decision_id uuid not null constraint follow_up_decision_fk references decision (id),
        country_code text not null constraint follow_up_country_fk references country (code),
        seat_id uuid not null constraint follow_up_seat_fk references team_seat (id),
        state text not null constraint follow_up_state check (state in ('not-started', 'under-way', 'done', 'not-applicable', 'legal-obstacle')),
        note text constraint follow_up_note_length check (char_length(note) between 1 and 2000),
        evidence text constraint follow_up_evidence_length check (char_length(evidence) between 1 and 1000),
        shared boolean not null,
        revision integer not null,
        updated_at timestamptz not null,
        constraint follow_up_once unique (decision_id, country_code)
      );
      create index follow_up_country on follow_up (country_code, state, decision_id);

      create table follow_up_turn (
        id uuid constraint follow_up_turn_pk primary key,
        follow_up_id uuid not null constraint follow_up_turn_follow_up_fk references follow_up (id),
        state text not null constraint follow_up_turn_state check (state in ('not-started', 'under-way', 'done', 'not-applicable', 'legal-obstacle')),
        seat_id uuid constraint follow_up_turn_seat_fk references team_seat (id),
        by_id uuid not null constraint follow_up_turn_member_fk references member (id),
        at timestamptz not null
      );
      create index follow_up_turn_of on follow_up_turn (follow_up_id, id);

      create table action (
        id uuid constraint action_pk primary key,
        meeting_id uuid not null constraint action_meeting_fk references meeting (id),
        item_id uuid not null constraint action_item_fk references agenda_item (id),
        decision_id uuid constraint action_decision_fk references decision (id),
        text text not null constraint action_text_length check (char_length(text) between 1 and 1000),
        -- The seat that does it, whoever holds it; none: the secretariat.
        owner_seat_id uuid constraint action_owner_seat_fk references team_seat (id),
        due_on date not null,
        -- As the meeting agreed it: what approved minutes go on saying.
        agreed_seat_id uuid constraint action_agreed_seat_fk references team_seat (id),
        agreed_due_on date not null,
        state text not null constraint action_state check (state in ('open', 'done', 'dropped')),
        result text constraint action_result_length check (char_length(result) between 1 and 1000),
        closed_at timestamptz,
        revision integer not null,
        recorded_by uuid not null constraint action_member_fk references member (id),
        recorded_at timestamptz not null,
        updated_at timestamptz not null,
        constraint action_closed_whole check ((state = 'open') = (closed_at is null))
      );
      create index action_register on action (due_on, id);
      create index action_meeting on action (meeting_id);
      create index action_decision on action (decision_id) where decision_id is not null;
      create index action_owner on action (owner_seat_id, due_on) where state = 'open';

      create table action_turn (
        id uuid constraint action_turn_pk primary key,
        action_id uuid not null constraint action_turn_action_fk references action (id),
        change text not null constraint action_turn_change check (change in ('agreed', 'changed', 'done', 'dropped', 'reopened')),
        seat_id uuid constraint action_turn_seat_fk references team_seat (id),
        by_id uuid not null constraint action_turn_member_fk references member (id),
        way text not null constraint action_turn_way check (way in ('app', 'mail-link')),
        at timestamptz not null
      );
      create index action_turn_of on action_turn (action_id, id);

      create table action_link (
        token_hash bytea constraint action_link_pk primary key,
        action_id uuid not null constraint action_link_action_fk references action (id),
        member_id uuid not null constraint action_link_member_fk references member (id),
        made_at timestamptz not null,
        used_at timestamptz
      );
      create index action_link_of on action_link (action_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table action_link, action_turn, action, follow_up_turn, follow_up, decision_clause, decision, meeting_number,
      minutes_addendum, minutes_remark, minutes_entry_revision, minutes_entry, minutes_present, minutes_turn, minutes`);
  }
}
