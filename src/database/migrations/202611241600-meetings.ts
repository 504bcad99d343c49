import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings2026112416000 implements MigrationInterface {
  name = 'Meetings2026112416000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting (
        id uuid constraint meeting_pk primary key,
        kind text not null constraint meeting_kind check (kind in ('regional', 'national', 'working-group')),
        country_code text constraint meeting_country_fk references country (code),
        state text not null constraint meeting_state check (state in ('draft', 'polling', 'scheduled', 'in-session', 'held', 'cancelled')),
        title text not null constraint meeting_title_length check (char_length(title) between 1 and 160),
        note text constraint meeting_note_length check (char_length(note) <= 2000),
        place text constraint meeting_place_length check (char_length(place) <= 300),
        join_url text constraint meeting_join_url_length check (char_length(join_url) <= 500),
        discreet boolean not null,
        time_zone text not null,
        start_wall text not null,
        end_wall text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        over_at timestamptz,
        calendar_uid text not null constraint meeting_calendar_uid_unique unique,
        sequence integer not null,
        revision integer not null,
        convened_by uuid not null constraint meeting_convened_by_fk references member (id),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint meeting_ends_after_start check (ends_at > starts_at),
        constraint meeting_country_of_national check ((kind = 'national') = (country_code is not null))
      );
      create index meeting_ahead on meeting (starts_at, id) where over_at is null;
      create index meeting_past on meeting (starts_at, id) where over_at is not null;
      create index meeting_ending on meeting (ends_at) where over_at is null and state in ('scheduled', 'in-session', 'cancelled');

      create table meeting_invitation (
        id uuid constraint meeting_invitation_pk primary key,
        meeting_id uuid not null constraint meeting_invitation_meeting_fk references meeting (id),
        member_id uuid not null constraint meeting_invitation_member_fk references member (id),
        seat_id uuid constraint meeting_invitation_seat_fk references team_seat (id),
        invited_at timestamptz not null,
        answer text constraint meeting_invitation_answer check (answer in ('yes', 'no')),
        answered_at timestamptz,
        answered_sequence integer,
        withdrawn_at timestamptz,
        constraint meeting_invitation_answer_whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_sequence is null))
      );
      create unique index meeting_invitation_once on meeting_invitation (meeting_id, member_id) where withdrawn_at is null;
      create index meeting_invitation_member on meeting_invitation (member_id, meeting_id) where withdrawn_at is null;

      create table reminder (
        id uuid constraint reminder_pk primary key,
        meeting_id uuid not null constraint reminder_meeting_fk references meeting (id),
        member_id uuid not null constraint reminder_member_fk references member (id),
        lead text not null constraint reminder_lead check (lead in ('7-days', '1-day', '1-hour')),
        due_at timestamptz not null,
        sent_at timestamptz
      );
      create index reminder_due on reminder (due_at) where sent_at is null;
      create unique index reminder_once on reminder (meeting_id, member_id, lead) where sent_at is null;

      create table calendar_feed (
        member_id uuid constraint calendar_feed_pk primary key constraint calendar_feed_member_fk references member (id),
        token_hash bytea not null constraint calendar_feed_token_unique unique,
        created_at timestamptz not null,
        used_at timestamptz
      );

      -- One number for everything that pages of meetings are made of, so that an unchanged page costs one small read.
      -- It is raised at commit, as the last lock of the transaction: no reader sees the new number with the old rows.
      create table meetings_version (
        one boolean constraint meetings_version_pk primary key default true constraint meetings_version_one check (one),
        value bigint not null
      );
      insert into meetings_version (value) values (1);
      create function meetings_changed() returns trigger language plpgsql as $$
        begin
          if current_setting('norbanet.meetings_changed', true) is distinct from pg_current_xact_id()::text then
            perform set_config('norbanet.meetings_changed', pg_current_xact_id()::text, true);
            update meetings_version set value = value + 1;
          end if;
          return null;
        end $$;
    `);
    for (const table of [
      'meeting',
      'meeting_invitation',
      'member',
      'organisation',
      'appointment',
      'team_seat',
      'country',
    ]) {
      await runner.query(`create constraint trigger ${table}_changes_meetings after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function meetings_changed()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['member', 'organisation', 'appointment', 'team_seat', 'country']) {
      await runner.query(`drop trigger ${table}_changes_meetings on ${table}`);
    }
    await runner.query('drop table calendar_feed, reminder, meeting_invitation, meeting, meetings_version');
    await runner.query('drop function meetings_changed()');
  }
}
