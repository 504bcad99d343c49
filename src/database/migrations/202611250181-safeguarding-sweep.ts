import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SafeguardingSweep2026112501810 implements MigrationInterface {
  name = 'SafeguardingSweep2026112501810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One reading of everything that is stored. Where it is stands in the row, so that it goes on after a restart.
      create table safeguarding_sweep (
        id uuid constraint safeguarding_sweep_pk primary key,
        rules_version integer not null,
        -- Null: because the rules changed.
        asked_by uuid constraint safeguarding_sweep_member_fk references member (id),
        state text not null default 'running' constraint safeguarding_sweep_state check (state in ('running', 'done')),
        started_at timestamptz not null default app_now(),
        finished_at timestamptz,
        rows_expected bigint not null,
        rows_read bigint not null default 0,
        rows_unread bigint not null default 0,
        found integer not null default 0,
        at_table text,
        at_key text[]
      );
      create unique index safeguarding_sweep_one on safeguarding_sweep (state) where state = 'running';
      create index safeguarding_sweep_latest on safeguarding_sweep (started_at desc, id desc);

      alter table safeguarding_report
        add column sweep_id uuid constraint safeguarding_report_sweep_fk references safeguarding_sweep (id),
        -- The row in which it stands, and the page from which one gets there.
        add column stored_table text,
        add column stored_key text,
        add column page_kind text,
        add column page_id uuid;
      alter table safeguarding_report drop constraint safeguarding_report_outcome;
      alter table safeguarding_report add constraint safeguarding_report_outcome check (outcome in ('held', 'noticed', 'let-through', 'false-alarm', 'stored'));
      create unique index safeguarding_report_stored on safeguarding_report (stored_table, stored_key, place) where outcome = 'stored';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from safeguarding_report
      where outcome = 'stored'; drop index safeguarding_report_stored; alter table safeguarding_report drop
        constraint safeguarding_report_outcome; alter table safeguarding_report add constraint
        safeguarding_report_outcome check (outcome in ('held', 'noticed', 'let-through', 'false-alarm'));
        alter table safeguarding_report drop column page_id, drop column page_kind, drop column stored_key,
        drop column stored_table, drop column sweep_id; drop table safeguarding_sweep;`);
  }
}
