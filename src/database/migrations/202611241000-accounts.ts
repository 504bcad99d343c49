import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts2026112410000 implements MigrationInterface {
  name = 'Accounts2026112410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        member_id uuid constraint account_pk primary key constraint account_member_fk references member (id),
        passphrase_hash text not null,
        changed_at timestamptz not null
      );
      create table one_time_link (
        id uuid constraint one_time_link_pk primary key,
        member_id uuid not null constraint one_time_link_member_fk references member (id),
        purpose text not null constraint one_time_link_purpose check (purpose in ('join', 'renew', 'sign-in')),
        token_hash bytea not null constraint one_time_link_token_unique unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz
      );
      -- Of the links to one member, only the newest opens.
      create unique index one_time_link_open on one_time_link (member_id) where used_at is null and revoked_at is null;
      create unlogged table sign_in_limit (
        key varchar(255) constraint sign_in_limit_pk primary key,
        points integer not null default 0,
        expire bigint
      );
      alter table member drop constraint member_state;
      alter table member add constraint member_state check (state in ('listed', 'invited', 'active', 'left'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update member
      set state = 'invited'
      where state = 'listed'; alter table member drop constraint member_state; alter table member add
        constraint member_state check (state in ('invited', 'active', 'left')); drop table sign_in_limit,
        one_time_link, account;`);
  }
}
