import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  'practice-reminder',
  'practice-discussed',
  'practice-used',
  'question-asked',
  'question-unanswered',
  'question-discussed',
  'question-answered',
  'evidence-proposed',
  'evidence-decided',
]
  .map((kind) => `'${kind}'::text, `)
  .join('');
const OBJECTS = `'practice'::text, 'question'::text, `;

const AUDIENCE = (table: string): string => `
  audience text not null constraint ${table}_audience check (audience in ('network', 'teams', 'national')),
  country text constraint ${table}_country_fk references country (code)`;

/**
 * What members share of their experience, what they ask the Network, what they can help with, and the
 * conversations beneath; and what is proposed as evidence of what a country does with a clause.
 */
export class Practices2026112718000 implements MigrationInterface {
  name = 'Practices2026112718000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table question (
        id uuid constraint question_pk primary key,
        title text not null constraint question_title_length check (char_length(title) between 1 and 160),
        text text not null constraint question_text_length check (char_length(text) between 1 and 4000),
        language text not null,
        fields text[] not null,
        languages text[] not null,
        countries text[] not null,
        ${AUDIENCE('question')},
        state text not null constraint question_state check (state in ('open', 'answered', 'closed')),
        asked_by uuid not null constraint question_asked_by_fk references member (id),
        asked_at timestamptz not null,
        changed_at timestamptz not null,
        revision integer not null,
        answer_id uuid,
        answers integer not null default 0,
        unanswered_at timestamptz,
        closed_by uuid constraint question_closed_by_fk references member (id),
        closed_at timestamptz,
        close_reason text not null default '' constraint question_close_reason_length check (char_length(close_reason) <= 1000),
        constraint question_national check (audience <> 'national' or country is not null),
        constraint question_answered check ((state = 'answered') <= (answer_id is not null)),
        constraint question_closed check ((state = 'closed') = (closed_at is not null))
      );
      create index question_by_change on question (changed_at desc, id desc);
      create index question_waiting on question (asked_at) where state = 'open' and answers = 0 and unanswered_at is null;
      create index question_of_asker on question (asked_by);

      create table practice (
        id uuid constraint practice_pk primary key,
        title text not null constraint practice_title_length check (char_length(title) between 1 and 160),
        situation text not null constraint practice_situation_length check (char_length(situation) <= 8000),
        done text not null constraint practice_done_length check (char_length(done) <= 8000),
        result text not null constraint practice_result_length check (char_length(result) <= 8000),
        lessons text not null constraint practice_lessons_length check (char_length(lessons) <= 4000),
        costs text not null constraint practice_costs_length check (char_length(costs) <= 1000),
        -- Euro cents.
        cost_from integer constraint practice_cost_from check (cost_from >= 0),
        cost_to integer constraint practice_cost_to check (cost_to >= cost_from),
        fields text[] not null,
        countries text[] not null,
        language text not null,
        ${AUDIENCE('practice')},
        state text not null constraint practice_state check (state in ('draft', 'shared', 'retired')),
        organisation_id uuid not null constraint practice_organisation_fk references organisation (id),
        owner_seat_id uuid constraint practice_owner_seat_fk references team_seat (id),
        owner_member_id uuid constraint practice_owner_member_fk references member (id),
        contact_seat_id uuid constraint practice_contact_seat_fk references team_seat (id),
        contact_member_id uuid constraint practice_contact_member_fk references member (id),
        review_on date,
        review_set_at timestamptz not null,
        revision integer not null,
        version integer not null default 0,
        uses integer not null default 0,
        question_id uuid constraint practice_question_fk references question (id),
        created_by uuid not null constraint practice_created_by_fk references member (id),
        created_at timestamptz not null,
        shared_at timestamptz,
        changed_by uuid not null constraint practice_changed_by_fk references member (id),
        changed_at timestamptz not null,
        retired_at timestamptz,
        retired_reason text constraint practice_retired_reason_length check (char_length(retired_reason) between 1 and 1000),
        constraint practice_national check (audience <> 'national' or country is not null),
        constraint practice_one_owner check (num_nonnulls(owner_seat_id, owner_member_id) = 1),
        constraint practice_one_contact check (num_nonnulls(contact_seat_id, contact_member_id) <= 1),
        constraint practice_cost_band check (cost_from is not null or cost_to is null),
        constraint practice_shared check ((state = 'draft') = (shared_at is null)),
        constraint practice_retired check ((state = 'retired') = (retired_at is not null)),
        constraint practice_retired_why check ((retired_at is null) = (retired_reason is null))
      );
      create index practice_by_change on practice (changed_at desc, id desc);
      create index practice_review on practice (review_on) where state = 'shared' and review_on is not null;
      create index practice_of_question on practice (question_id) where question_id is not null;
      create index practice_of_member on practice (owner_member_id) where owner_member_id is not null;
      create index practice_of_seat on practice (owner_seat_id) where owner_seat_id is not null;

      -- What the practice said from each of its changes on, since it was shared.
      create table practice_version (
        practice_id uuid not null constraint practice_version_practice_fk references practice (id) on delete cascade,
        number integer not null,
        title text not null,
        situation text not null,
        done text not null,
        result text not null,
        lessons text not null,
        costs text not null,
        cost_from integer,
        cost_to integer,
        fields text[] not null,
        countries text[] not null,
        language text not null,
        by_id uuid not null constraint practice_version_by_fk references member (id),
        at timestamptz not null,
        constraint practice_version_pk primary key (practice_id, number)
      );
      create table practice_clause (
        practice_id uuid not null constraint practice_clause_practice_fk references practice (id) on delete cascade,
        clause_id uuid not null constraint practice_clause_clause_fk references clause (id) on delete cascade,
        position integer not null,
        constraint practice_clause_pk primary key (practice_id, clause_id)
      );
      create index practice_clause_of_clause on practice_clause (clause_id);
      create table practice_use (
        practice_id uuid not null constraint practice_use_practice_fk references practice (id),
        organisation_id uuid not null constraint practice_use_organisation_fk references organisation (id),
        outcome text not null constraint practice_use_outcome check (outcome in ('worked', 'worked-with-changes', 'did-not-work')),
        words text not null constraint practice_use_words_length check (char_length(words) <= 2000),
        by_id uuid not null constraint practice_use_by_fk references member (id),
        at timestamptz not null,
        constraint practice_use_pk primary key (practice_id, organisation_id)
      );

      -- Beneath a practice or a question; its id is that of what it stands beneath.
      create table conversation (
        id uuid constraint conversation_pk primary key,
        kind text not null constraint conversation_kind check (kind in ('practice', 'question')),
        entries integer not null default 0,
        participants uuid[] not null default '{}'
      );
      create table conversation_entry (
        id uuid constraint conversation_entry_pk primary key,
        conversation_id uuid not null constraint conversation_entry_conversation_fk references conversation (id) on delete cascade,
        ordinal integer not null,
        reply_to uuid constraint conversation_entry_reply_to_fk references conversation_entry (id),
        author_id uuid not null constraint conversation_entry_author_fk references member (id),
        key uuid not null,
        text text not null constraint conversation_entry_text_length check (char_length(text) between 1 and 8000),
        mentions uuid[] not null default '{}',
        called_as text[] not null default '{}',
        at timestamptz not null,
        constraint conversation_entry_ordinal unique (conversation_id, ordinal),
        constraint conversation_entry_key unique (author_id, key)
      );
      create table conversation_read (
        member_id uuid not null constraint conversation_read_member_fk references member (id),
        conversation_id uuid not null constraint conversation_read_conversation_fk references conversation (id) on delete cascade,
        seen integer not null,
        constraint conversation_read_pk primary key (member_id, conversation_id)
      );
      alter table question add constraint question_answer_fk foreign key (answer_id) references conversation_entry (id);

      -- Whom a question was put to, and with which daily mail it went out to them.
      create table question_recipient (
        question_id uuid not null constraint question_recipient_question_fk references question (id),
        member_id uuid not null constraint question_recipient_member_fk references member (id),
        reason text not null constraint question_recipient_reason check (reason in ('expertise', 'unanswered')),
        at timestamptz not null,
        mailed_at timestamptz,
        constraint question_recipient_pk primary key (question_id, member_id)
      );
      create index question_recipient_unmailed on question_recipient (member_id) where mailed_at is null;
      create index question_recipient_mailed on question_recipient (member_id, mailed_at) where mailed_at is not null;

      create table expertise (
        member_id uuid constraint expertise_pk primary key constraint expertise_member_fk references member (id),
        topics text not null constraint expertise_topics_length check (char_length(topics) <= 600),
        fields text[] not null,
        languages text[] not null,
        countries text[] not null,
        available boolean not null,
        takes_questions boolean not null,
        changed_at timestamptz not null
      );
      create index expertise_by_change on expertise (changed_at desc, member_id desc) where available;
      create index expertise_fields on expertise using gin (fields) where available;

      -- Something of another feature, proposed as evidence of what a country does with a clause.
      create table evidence (
        id uuid constraint evidence_pk primary key,
        standard_id uuid not null constraint evidence_standard_fk references standard (id) on delete cascade,
        clause_id uuid not null constraint evidence_clause_fk references clause (id) on delete cascade,
        country text not null constraint evidence_country_fk references country (code),
        source text not null constraint evidence_source check (source in ('practice')),
        source_id uuid not null,
        note text not null constraint evidence_note_length check (char_length(note) <= 1000),
        state text not null constraint evidence_state check (state in ('proposed', 'accepted', 'declined')),
        proposed_by uuid not null constraint evidence_proposed_by_fk references member (id),
        proposed_at timestamptz not null,
        decided_by uuid constraint evidence_decided_by_fk references member (id),
        decided_at timestamptz,
        reason text not null default '' constraint evidence_reason_length check (char_length(reason) <= 1000),
        constraint evidence_decided check ((state = 'proposed') = (decided_at is null)),
        constraint evidence_decided_who check ((decided_at is null) = (decided_by is null))
      );
      create unique index evidence_standing on evidence (clause_id, country, source, source_id) where state <> 'declined';
      create index evidence_of_country on evidence (standard_id, country);
      create index evidence_of_source on evidence (source, source_id);
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KINDS}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECTS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sent_reminder where topic = 'practice';
      delete from notification where object_kind in ('practice', 'question');
    `);
    await runner.query(LISTED('notification_kind', KINDS, ''));
    await runner.query(LISTED('notification_object_kind', OBJECTS, ''));
    await runner.query(`
      drop table evidence, expertise, question_recipient, practice_use, practice_clause, practice_version, practice;
      alter table question drop constraint question_answer_fk;
      drop table conversation_read, conversation_entry, conversation, question;
    `);
  }
}

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
