import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of Norbanet that a member finds wrong, and what the secretariat did about them. */
export class WordingReports2026113010100 implements MigrationInterface {
  name = 'WordingReports2026113010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table wording_report (
        id uuid constraint wording_report_pk primary key,
        member_id uuid not null constraint wording_report_member_fk references member,
        language text not null,
        page text not null,
        words text not null,
        suggestion text,
        keys text[] not null,
        created_at timestamptz not null,
        state text not null default 'open',
        settled_at timestamptz,
        settled_by uuid constraint wording_report_settled_by_fk references member,
        constraint wording_report_state check (state in ('open', 'corrected', 'kept')),
        constraint wording_report_settled check (
          (state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null)
        )
      );
      create index wording_report_open on wording_report (created_at, id) where state = 'open';
      create index wording_report_done on wording_report (created_at, id) where state <> 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table wording_report');
  }
}
