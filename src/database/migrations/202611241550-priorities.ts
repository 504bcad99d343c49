import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Priorities2026112415500 implements MigrationInterface {
  name = 'Priorities2026112415500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table priority_period (
        id uuid constraint priority_period_pk primary key,
        title text not null constraint priority_period_title_length check (char_length(title) between 1 and 120),
        first_day date not null,
        last_day date not null,
        state text not null default 'proposing' constraint priority_period_state check (state in ('proposing', 'balloting', 'tied', 'agreed')),
        open_places integer,
        created_by uuid not null constraint priority_period_created_by_fk references member (id),
        created_at timestamptz not null default app_now(),
        constraint priority_period_days check (last_day >= first_day)
      );
      create table priority (
        id uuid constraint priority_pk primary key,
        period_id uuid not null constraint priority_period_fk references priority_period (id),
        title text not null constraint priority_title_length check (char_length(title) between 1 and 160),
        reason text not null constraint priority_reason_length check (char_length(reason) between 1 and 2000),
        country_code text not null constraint priority_country_fk references country (code),
        proposed_by uuid not null constraint priority_proposed_by_fk references member (id),
        proposed_at timestamptz not null,
        state text not null default 'proposed'
          constraint priority_state check (state in ('proposed', 'on-ballot', 'agreed', 'in-progress', 'done', 'not-chosen')),
        rank integer,
        constraint priority_ranked_when_agreed check ((state in ('agreed', 'in-progress', 'done')) = (rank is not null))
      );
      create index priority_of_period on priority (period_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table priority, priority_period');
  }
}
