import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members sign in with the OpenID Connect provider of their organisation. A member is known there by issuer and
 * subject together, never by an email address. Of a sign-in that is under way only digests are kept; the sessions
 * that it opens know by whom they were, so that the provider can end them.
 */
export class SingleSignOn2026120501000 implements MigrationInterface {
  name = 'SingleSignOn2026120501000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity_provider (
        organisation_id uuid constraint identity_provider_pk primary key
          constraint identity_provider_organisation_fk references organisation (id) on delete cascade,
        issuer text not null,
        client_id text not null,
        sealed_secret bytea not null,
        -- Any of these will do; none: the provider's word is enough.
        acr_values text[] not null,
        -- Its members sign in by it and in no other way.
        is_required boolean not null,
        -- Offered by name to whoever comes to sign in.
        is_listed boolean not null,
        changed_at timestamptz not null
      );
      create index identity_provider_issuer on identity_provider (issuer);

      create table account_identity (
        member_id uuid constraint account_identity_pk primary key
          constraint account_identity_member_fk references member (id) on delete cascade,
        issuer text not null,
        subject text not null,
        linked_at timestamptz not null,
        constraint account_identity_unique unique (issuer, subject)
      );

      create table agency_sign_in (
        state_hash bytea constraint agency_sign_in_pk primary key,
        -- Of the browser's cookie, which is the verifier of the code as well.
        verifier_hash bytea not null,
        purpose text not null
          constraint agency_sign_in_purpose check (purpose in ('sign-in', 'link', 'verification', 'invitation')),
        organisation_id uuid not null
          constraint agency_sign_in_provider_fk references identity_provider (organisation_id) on delete cascade,
        -- Whoever signs in is not known yet.
        member_id uuid constraint agency_sign_in_member_fk references member (id) on delete cascade,
        session_id uuid,
        link_hash bytea,
        begun_at timestamptz not null,
        expires_at timestamptz not null,
        constraint agency_sign_in_bound check ((member_id is null) = (purpose = 'sign-in'))
      );
      create index agency_sign_in_expiry on agency_sign_in (expires_at);
      create index agency_sign_in_member on agency_sign_in (member_id) where member_id is not null;
      create index agency_sign_in_provider on agency_sign_in (organisation_id);

      create table logout_token (
        token_hash bytea constraint logout_token_pk primary key,
        expires_at timestamptz not null
      );
      create index logout_token_expiry on logout_token (expires_at);

      alter table session
        add column agency_issuer text,
        add column agency_subject text,
        add column agency_sid text;
      create index session_agency on session (agency_issuer, agency_subject)
        where agency_issuer is not null and ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index session_agency;
      alter table session drop column agency_issuer, drop column agency_subject, drop column agency_sid;
      drop table logout_token, agency_sign_in, account_identity, identity_provider;
    `);
  }
}
