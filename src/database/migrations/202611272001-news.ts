import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is new in a member's fields and country, by one mail daily or weekly. */
export class News2026112720010 implements MigrationInterface {
  name = 'News2026112720010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reminder_preference
        add column news text not null default 'weekly'
          constraint reminder_preference_news check (news in ('off', 'daily', 'weekly')),
        add column fields text[];

      create table news_digest (
        member_id uuid not null constraint news_digest_member_fk references member (id),
        day date not null,
        since timestamptz not null,
        at timestamptz not null,
        taken_at timestamptz,
        constraint news_digest_pk primary key (member_id, day)
      );
      create index news_digest_waiting on news_digest (at) where taken_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table news_digest;
      alter table reminder_preference drop column news, drop column fields;
    `);
  }
}
