import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members sign in with passkeys (W3C Web Authentication). Of a passkey the public half is kept. A challenge can be
 * answered once: the row is deleted by the statement that reads it.
 */
export class Passkeys2026120401100 implements MigrationInterface {
  name = 'Passkeys2026120401100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table passkey (
        id uuid constraint passkey_pk primary key,
        member_id uuid not null constraint passkey_member_fk references member (id) on delete cascade,
        credential_id bytea not null constraint passkey_credential_unique unique,
        public_key bytea not null,
        -- Of signatures; 0 for as long as the authenticator does not count.
        counter bigint not null,
        transports text[] not null,
        name text not null,
        -- Whether it can be on several devices of its owner's.
        backed_up boolean not null,
        created_at timestamptz not null,
        last_used_at timestamptz
      );
      create index passkey_member on passkey (member_id, created_at);

      create table sign_in_challenge (
        challenge_hash bytea constraint sign_in_challenge_pk primary key,
        purpose text not null
          constraint sign_in_challenge_purpose check (purpose in ('sign-in', 'verification', 'registration')),
        -- Whoever signs in is not known yet.
        member_id uuid constraint sign_in_challenge_member_fk references member (id) on delete cascade,
        expires_at timestamptz not null,
        constraint sign_in_challenge_bound check ((member_id is null) = (purpose = 'sign-in'))
      );
      create index sign_in_challenge_expiry on sign_in_challenge (expires_at);
      create index sign_in_challenge_member on sign_in_challenge (member_id) where member_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sign_in_challenge, passkey');
  }
}
