import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members may have an authenticator app that shows a code every half minute (RFC 6238), and codes to come in without
 * it. The app's secret is sealed under a key that the database does not have. Whoever has such an app signs in with
 * the passphrase in two steps: a challenge of the second one names what the first one was.
 */
export class Authenticators2026120401200 implements MigrationInterface {
  name = 'Authenticators2026120401200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authenticator (
        member_id uuid constraint authenticator_pk primary key
          constraint authenticator_member_fk references member (id) on delete cascade,
        sealed_secret bytea not null,
        created_at timestamptz not null,
        -- By a first code; until then nobody is asked for one.
        confirmed_at timestamptz,
        -- Of the last code that was used, in half minutes since 1970: it and those before it are spent.
        last_step bigint not null default 0
      );

      create table recovery_code (
        code_hash bytea constraint recovery_code_pk primary key,
        member_id uuid not null
          constraint recovery_code_authenticator_fk references authenticator (member_id) on delete cascade
      );
      create index recovery_code_member on recovery_code (member_id);

      alter table sign_in_challenge
        drop constraint sign_in_challenge_purpose,
        add constraint sign_in_challenge_purpose
          check (purpose in ('sign-in', 'verification', 'registration', 'after-passphrase', 'after-renewal'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sign_in_challenge where purpose in ('after-passphrase', 'after-renewal');
      alter table sign_in_challenge
        drop constraint sign_in_challenge_purpose,
        add constraint sign_in_challenge_purpose
          check (purpose in ('sign-in', 'verification', 'registration'));
      drop table recovery_code, authenticator;
    `);
  }
}
