import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails about a sign-in or a change of it hold a link by which their member says that it was somebody else. */
export class NotMeLinks2026120506000 implements MigrationInterface {
  name = 'NotMeLinks2026120506000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table not_me_link (
        token_hash bytea constraint not_me_link_pk primary key,
        member_id uuid not null constraint not_me_link_member_fk references member (id) on delete cascade,
        -- When that happened of which the mail tells.
        noticed_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index not_me_link_member on not_me_link (member_id);
      create index not_me_link_expiry on not_me_link (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table not_me_link');
  }
}
