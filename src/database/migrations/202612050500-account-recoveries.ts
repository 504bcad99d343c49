import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever lost what they sign in with is let in again by two people who know them, with a day's notice. All that
 * happens follows from these rows: when it was asked for, who confirmed it, and when it takes effect.
 */
export class AccountRecoveries2026120505000 implements MigrationInterface {
  name = 'AccountRecoveries2026120505000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_recovery (
        id uuid constraint account_recovery_pk primary key,
        member_id uuid not null constraint account_recovery_member_fk references member (id) on delete cascade,
        -- What was lost and is removed.
        lost text[] not null
          constraint account_recovery_lost check (lost <@ array['passkeys', 'authenticator']),
        -- Null: somebody who was not signed in.
        requested_by uuid constraint account_recovery_requester_fk references member (id) on delete set null,
        requested_at timestamptz not null,
        -- For as long as two have not confirmed it.
        expires_at timestamptz not null,
        -- Set by the second confirmation.
        effective_at timestamptz,
        -- SHA-256 of what stands in the member's mail and stops it.
        stop_hash bytea constraint account_recovery_stop_unique unique,
        closed_at timestamptz,
        outcome text constraint account_recovery_outcome
          check (outcome in ('completed', 'stopped', 'expired', 'lapsed')),
        constraint account_recovery_closed check ((closed_at is null) = (outcome is null)),
        constraint account_recovery_noticed check ((effective_at is null) = (stop_hash is null))
      );
      -- One at a time.
      create unique index account_recovery_open on account_recovery (member_id) where closed_at is null;
      create index account_recovery_due on account_recovery ((coalesce(effective_at, expires_at)))
        where closed_at is null;
      create index account_recovery_member on account_recovery (member_id);
      create index account_recovery_requester on account_recovery (requested_by) where requested_by is not null;

      create table account_recovery_confirmation (
        recovery_id uuid not null constraint account_recovery_confirmation_recovery_fk
          references account_recovery (id) on delete cascade,
        member_id uuid not null constraint account_recovery_confirmation_member_fk
          references member (id) on delete cascade,
        confirmed_at timestamptz not null,
        constraint account_recovery_confirmation_pk primary key (recovery_id, member_id)
      );
      create index account_recovery_confirmation_member on account_recovery_confirmation (member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table account_recovery_confirmation, account_recovery');
  }
}
