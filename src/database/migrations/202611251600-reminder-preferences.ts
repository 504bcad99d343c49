import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each member wants to be reminded, what each was reminded of, and what waits for the daily mail. */
export class ReminderPreferences2026112516000 implements MigrationInterface {
  name = 'ReminderPreferences2026112516000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_preference (
        member_id uuid constraint reminder_preference_pk primary key constraint reminder_preference_member_fk references member (id),
        topics jsonb not null constraint reminder_preference_topics check (jsonb_typeof(topics) = 'object'),
        quiet_from text constraint reminder_preference_quiet_from check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        quiet_until text constraint reminder_preference_quiet_until check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        digest_at text constraint reminder_preference_digest_at check (digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        updated_at timestamptz not null,
        constraint reminder_preference_quiet_whole
          check ((quiet_from is null) = (quiet_until is null)
          and quiet_from is distinct from coalesce(quiet_until, '-'))
      );

      -- What a member was reminded of: by this row it happens once, whatever is killed or emptied.
      create table recall (
        topic text not null,
        object_id uuid not null,
        member_id uuid not null constraint recall_member_fk references member (id),
        until timestamptz not null,
        lead text not null,
        at timestamptz not null,
        constraint recall_pk primary key (object_id, member_id, topic, until, lead)
      );
      create index recall_old on recall (until);

      create table digest_line (
        id uuid constraint digest_line_pk primary key,
        member_id uuid not null constraint digest_line_member_fk references member (id),
        line text not null,
        url text not null,
        at timestamptz not null
      );
      create index digest_line_waiting on digest_line (at);
      create index digest_line_member on digest_line (member_id);

      -- The end of the quiet hours in which an instant lies on a member's own clock; null outside of them.
      create function reminder_quiet_until(at timestamptz, zone text, quiet_from text, quiet_until text) returns timestamptz language sql immutable as $$
        select nullif(greatest(at, case
          when quiet_from is null then null
          when quiet_from < quiet_until then case when clock >= quiet_from and clock < quiet_until then (day + quiet_until::time) at time zone zone end
          when clock >= quiet_from then (day + 1 + quiet_until::time) at time zone zone
          when clock < quiet_until then (day + quiet_until::time) at time zone zone
        end), at)
        from (select (at at time zone zone)::date as day, to_char(at at time zone zone, 'HH24:MI') as clock) w $$;

      -- The first time at or after an instant at which a member's daily mail is due.
      create function reminder_digest_after(at timestamptz, zone text, digest_at text) returns timestamptz language sql immutable as $$
        select case when digest_at is null then null when today >= at then today else (day + 1 + digest_at::time) at time zone zone end
        from (select day, (day + digest_at::time) at time zone zone as today from (select (at at time zone zone)::date as day) d) w $$;

      drop index date_poll_reminding;
      alter table date_poll drop column remind_at;
      alter table date_poll add column answer_by_set_at timestamptz;
      update date_poll set answer_by_set_at = opened_at;
      alter table date_poll alter column answer_by_set_at set not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table date_poll drop column answer_by_set_at;
      alter table date_poll add column remind_at timestamptz;
      create index date_poll_reminding on date_poll (remind_at) where remind_at is not null and settled_at is null;
      drop function reminder_quiet_until(timestamptz, text, text, text);
      drop function reminder_digest_after(timestamptz, text, text);
      drop table digest_line, recall, reminder_preference;
    `);
  }
}
