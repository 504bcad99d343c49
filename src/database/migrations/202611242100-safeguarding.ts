import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Safeguarding2026112421000 implements MigrationInterface {
  name = 'Safeguarding2026112421000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- That something was seen in a text, never what: kind, length, place and instant. Nothing here leads back to the value.
      create table safeguarding_report (
        id uuid constraint safeguarding_report_pk primary key,
        at timestamptz not null default app_now(),
        member_id uuid constraint safeguarding_report_member_fk references member (id),
        country text,
        place text not null constraint safeguarding_report_place_length check (char_length(place) between 1 and 200),
        seen jsonb not null,
        kinds text[] not null,
        outcome text not null constraint safeguarding_report_outcome check (outcome in ('held', 'noticed', 'let-through', 'false-alarm')),
        release_id uuid
      );
      create index safeguarding_report_latest on safeguarding_report (at desc, id desc);
      create index safeguarding_report_held on safeguarding_report (member_id, place) where outcome = 'held';

      -- A coordinator's reason to let such a text of this member through, until it expires.
      create table safeguarding_release (
        id uuid constraint safeguarding_release_pk primary key,
        report_id uuid not null constraint safeguarding_release_report_fk references safeguarding_report (id),
        given_by uuid not null constraint safeguarding_release_member_fk references member (id),
        reason text not null constraint safeguarding_release_reason_length check (char_length(reason) between 10 and 500),
        given_at timestamptz not null default app_now(),
        expires_at timestamptz not null
      );
      create index safeguarding_release_report on safeguarding_release (report_id, expires_at);
      alter table safeguarding_report
        add constraint safeguarding_report_release_fk foreign key (release_id) references safeguarding_release (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table safeguarding_report drop constraint safeguarding_report_release_fk');
    await runner.query('drop table safeguarding_release, safeguarding_report');
  }
}
