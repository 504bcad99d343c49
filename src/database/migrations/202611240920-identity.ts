import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity2026112409200 implements MigrationInterface {
  name = 'Identity2026112409200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        id uuid constraint session_pk primary key,
        token_hash bytea not null constraint session_token_unique unique,
        csrf_token text not null,
        member_id uuid not null constraint session_member_fk references member (id),
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        device text
      );
      create index session_member on session (member_id) where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session');
  }
}
