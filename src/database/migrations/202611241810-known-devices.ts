import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownDevices2026112418100 implements MigrationInterface {
  name = 'KnownDevices2026112418100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A browser may be shared: one token, known for each member who signed in with it.
      create table known_device (
        token_hash bytea not null,
        member_id uuid not null constraint known_device_member_fk references member (id),
        used_at timestamptz not null,
        constraint known_device_pk primary key (token_hash, member_id)
      );
      create index known_device_member on known_device (member_id, used_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_device');
  }
}
