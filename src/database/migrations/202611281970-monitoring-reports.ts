import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A country's reports to the bodies that monitor it: drafted from what it shares, frozen when they are sent. */
export class MonitoringReports2026112819700 implements MigrationInterface {
  name = 'MonitoringReports2026112819700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table monitoring_report (
        id uuid not null constraint monitoring_report_pk primary key,
        country text not null constraint monitoring_report_country_fk references country (code),
        instrument_id uuid not null constraint monitoring_report_instrument_fk references instrument (id),
        -- As the instrument and its body were called when the records were last gathered.
        instrument_title text not null,
        instrument_body text,
        title text not null constraint monitoring_report_title check (char_length(title) between 1 and 200),
        introduction text not null default ''
          constraint monitoring_report_introduction check (char_length(introduction) <= 8000),
        first_day date not null,
        last_day date not null,
        previous_id uuid constraint monitoring_report_previous_fk references monitoring_report (id)
          constraint monitoring_report_next_once unique,
        state text not null constraint monitoring_report_state check (state in ('draft', 'sent')),
        gathered_at timestamptz not null,
        revision integer not null default 1,
        created_by uuid not null constraint monitoring_report_created_fk references member (id),
        created_at timestamptz not null,
        changed_by uuid not null constraint monitoring_report_changed_fk references member (id),
        changed_at timestamptz not null,
        sent_by uuid constraint monitoring_report_sent_fk references member (id),
        sent_at timestamptz,
        constraint monitoring_report_period check (first_day <= last_day),
        constraint monitoring_report_is_sent check ((state = 'sent') = (num_nonnulls(sent_by, sent_at) = 2))
      );
      create index monitoring_report_of_country on monitoring_report (country, last_day desc, id desc);
      create index monitoring_report_latest on monitoring_report (last_day desc, id desc);

      create table monitoring_paragraph (
        id uuid not null constraint monitoring_paragraph_pk primary key,
        report_id uuid not null
          constraint monitoring_paragraph_report_fk references monitoring_report (id) on delete cascade,
        ordinal integer not null,
        -- Null: a recommendation that is mapped to no provision.
        provision_id uuid constraint monitoring_paragraph_provision_fk references provision (id),
        provision_number text,
        provision_title text,
        record_kind text not null constraint monitoring_paragraph_kind
          check (record_kind in ('adoption-record', 'adoption-voice', 'plan-line', 'decision', 'recommendation')),
        record_id uuid not null,
        record_label text not null,
        record_at timestamptz not null,
        drafted_text text not null,
        text text not null constraint monitoring_paragraph_text check (char_length(text) between 1 and 12000),
        left_out boolean not null default false,
        -- The record has changed since the team wrote its own words about it.
        outdated boolean not null default false,
        revision integer not null default 1,
        constraint monitoring_paragraph_once
          unique nulls not distinct (report_id, provision_id, record_kind, record_id)
      );
      create index monitoring_paragraph_order on monitoring_paragraph (report_id, ordinal, id);
      create index monitoring_paragraph_provision on monitoring_paragraph (provision_id);

      create function monitoring_report_is_frozen() returns trigger language plpgsql as $$
        begin
          if old.state = 'sent' and not text_is_being_purged() then
            raise exception 'a report that was sent is never changed';
          end if;
          return coalesce(new, old);
        end $$;
      create trigger monitoring_report_frozen before update or delete on monitoring_report
        for each row execute function monitoring_report_is_frozen();

      create function monitoring_paragraph_is_frozen() returns trigger language plpgsql as $$
        begin
          if not text_is_being_purged() and exists (
            select from monitoring_report r
            where r.id = coalesce(new.report_id, old.report_id) and r.state = 'sent'
          ) then
            raise exception 'a report that was sent is never changed';
          end if;
          return coalesce(new, old);
        end $$;
      create trigger monitoring_paragraph_frozen before insert or update or delete on monitoring_paragraph
        for each row execute function monitoring_paragraph_is_frozen();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table monitoring_paragraph, monitoring_report;
      drop function monitoring_paragraph_is_frozen();
      drop function monitoring_report_is_frozen();
    `);
  }
}
