import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Series of meetings with one rule, what each of those invited to one was told of it, and drafts kept as
 * templates.
 */
export class MeetingSeries2026112501110 implements MigrationInterface {
  name = 'MeetingSeries2026112501110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_series (
        id uuid constraint meeting_series_pk primary key,
        kind text not null constraint meeting_series_kind check (kind in ('regional', 'national', 'working-group')),
        country_code text constraint meeting_series_country_fk references country (code),
        state text not null constraint meeting_series_state check (state in ('draft', 'scheduled', 'cancelled')),
        rule text not null,
        title text not null constraint meeting_series_title_length check (char_length(title) between 1 and 160),
        place text constraint meeting_series_place_length check (char_length(place) <= 300),
        discreet boolean not null,
        time_zone text not null,
        start_wall text not null,
        end_wall text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        calendar_uid text not null constraint meeting_series_calendar_uid_unique unique,
        sequence integer not null,
        revision integer not null,
        convened_by uuid not null constraint meeting_series_convened_by_fk references member (id),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint meeting_series_country_of_national check ((kind = 'national') = (country_code is not null))
      );

      create table series_invitation (
        id uuid constraint series_invitation_pk primary key,
        series_id uuid not null constraint series_invitation_series_fk references meeting_series (id),
        member_id uuid not null constraint series_invitation_member_fk references member (id),
        invited_at timestamptz not null,
        withdrawn_at timestamptz
      );
      create unique index series_invitation_once on series_invitation (series_id, member_id) where withdrawn_at is null;
      create index series_invitation_member on series_invitation (member_id, series_id) where withdrawn_at is null;

      create table series_letter (
        id uuid constraint series_letter_pk primary key,
        series_id uuid not null constraint series_letter_series_fk references meeting_series (id),
        member_id uuid not null constraint series_letter_member_fk references member (id),
        due_at timestamptz,
        number integer not null,
        told text constraint series_letter_told check (told in ('request', 'cancel')),
        told_number integer,
        constraint series_letter_once unique (series_id, member_id),
        constraint series_letter_told_whole check ((told is null) = (told_number is null))
      );
      create index series_letter_due on series_letter (due_at) where due_at is not null;

      alter table meeting
        add column series_id uuid constraint meeting_series_fk references meeting_series (id),
        add column occurrence_wall text,
        add column occurrence_zone text,
        add column occurrence_at timestamptz,
        add column occurrence_ends_at timestamptz,
        add column template_name text constraint meeting_template_name_length check (char_length(template_name) between 1 and 120),
        add constraint meeting_occurrence_whole check (num_nulls(series_id, occurrence_wall, occurrence_zone, occurrence_at, occurrence_ends_at) in (0, 5)),
        add constraint meeting_template_is_draft check (template_name is null or (state = 'draft' and series_id is null)),
        drop constraint meeting_calendar_uid_unique;
      create unique index meeting_calendar_uid on meeting (calendar_uid) where series_id is null;
      create unique index meeting_occurrence on meeting (series_id, occurrence_at) where series_id is not null;
      create index meeting_template on meeting (template_name, id) where template_name is not null;
      drop index meeting_ahead;
      create index meeting_ahead on meeting (starts_at, id) where over_at is null and template_name is null;
    `);
    for (const table of ['meeting_series', 'series_invitation']) {
      await runner.query(`create constraint trigger ${table}_changes_meetings after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function meetings_changed()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    // Meetings of one series share what calendars know them by; alone, each needs its own.
    await runner.query(`
      update meeting
      set calendar_uid = id || '@' || split_part(calendar_uid, '@', 2)
      where series_id is not null; drop index meeting_calendar_uid, meeting_occurrence, meeting_template,
        meeting_ahead; alter table meeting drop column series_id, drop column occurrence_wall,
        drop column occurrence_zone, drop column occurrence_at, drop column occurrence_ends_at,
        drop column template_name,
        add constraint meeting_calendar_uid_unique unique (calendar_uid); create index meeting_ahead
        on meeting (starts_at, id)
      where over_at is null; drop table series_letter, series_invitation, meeting_series;`);
  }
}
