import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'directory-granted'::text, 'directory-grant-ended'::text, 'directory-reveal-limit'::text, `;
const OBJECTS = `'directory-entry'::text, `;

/** Whom to call: entries whose fields have an audience each, who looked at what, and who was given what. */
export class Directory2026112720000 implements MigrationInterface {
  name = 'Directory2026112720000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_entry (
        id uuid not null constraint directory_entry_pk primary key,
        subject text not null constraint directory_entry_subject
          check (subject in ('organisation', 'member', 'seat')),
        organisation_id uuid constraint directory_entry_organisation_fk references organisation (id),
        holder_id uuid not null constraint directory_entry_holder_fk references member (id),
        appointment_id uuid constraint directory_entry_appointment_fk references appointment (id),
        confirmed_at timestamptz not null,
        asked integer not null default 0,
        next_step_at timestamptz,
        ended_at timestamptz,
        revision integer not null default 1,
        created_at timestamptz not null,
        constraint directory_entry_whole check (
          (subject = 'organisation') = (organisation_id is not null)
          and (subject = 'seat') = (appointment_id is not null)
        )
      );
      create unique index directory_entry_organisation on directory_entry (organisation_id)
        where organisation_id is not null;
      create unique index directory_entry_appointment on directory_entry (appointment_id)
        where appointment_id is not null;
      create unique index directory_entry_member on directory_entry (holder_id) where subject = 'member';
      create index directory_entry_step on directory_entry (next_step_at) where next_step_at is not null;

      create table directory_field (
        entry_id uuid not null constraint directory_field_entry_fk
          references directory_entry (id) on delete cascade,
        field text not null constraint directory_field_field check (
          field in ('roleTitle', 'mailbox', 'phone', 'hours', 'about', 'fields', 'languages')
        ),
        contact text,
        words text,
        choices text[],
        audience text not null default 'own-country' constraint directory_field_audience check (
          audience in ('granted', 'own-country', 'teams', 'members', 'public')
        ),
        askable boolean not null default false,
        consented_at timestamptz,
        consented_by uuid constraint directory_field_consented_by_fk references member (id),
        constraint directory_field_pk primary key (entry_id, field),
        constraint directory_field_value check (
          (field in ('mailbox', 'phone')) = (contact is not null)
          and (field in ('roleTitle', 'hours', 'about')) = (words is not null)
          and (field in ('fields', 'languages')) = (choices is not null)
        ),
        constraint directory_field_consent check (
          (audience = 'public') = (consented_at is not null)
          and (consented_at is null) = (consented_by is null)
        )
      );

      create table directory_grant (
        id uuid not null constraint directory_grant_pk primary key,
        entry_id uuid not null,
        field text not null,
        member_id uuid not null constraint directory_grant_member_fk references member (id),
        reason text not null,
        granted_by uuid not null constraint directory_grant_granted_by_fk references member (id),
        granted_at timestamptz not null,
        ends_at timestamptz not null,
        revoked_at timestamptz,
        constraint directory_grant_field_fk foreign key (entry_id, field)
          references directory_field (entry_id, field) on delete cascade
      );
      create index directory_grant_of on directory_grant (entry_id, field, member_id);

      create table directory_reveal (
        id uuid not null constraint directory_reveal_pk primary key,
        entry_id uuid not null,
        field text not null,
        member_id uuid not null constraint directory_reveal_member_fk references member (id),
        at timestamptz not null
      );
      create index directory_reveal_entry on directory_reveal (entry_id, at, id);
      create index directory_reveal_member on directory_reveal (member_id, at);

      create table directory_reveal_alert (
        id uuid not null constraint directory_reveal_alert_pk primary key,
        member_id uuid not null constraint directory_reveal_alert_member_fk references member (id),
        at timestamptz not null
      );
      create index directory_reveal_alert_member on directory_reveal_alert (member_id, at);

      create table directory_confirmation_link (
        token_hash bytea not null constraint directory_confirmation_link_pk primary key,
        entry_id uuid not null constraint directory_confirmation_link_entry_fk
          references directory_entry (id) on delete cascade,
        member_id uuid not null constraint directory_confirmation_link_member_fk references member (id),
        made_at timestamptz not null,
        used_at timestamptz
      );
      create index directory_confirmation_link_entry on directory_confirmation_link (entry_id);
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KINDS}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECTS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind like 'directory-%'`);
    await runner.query(LISTED('notification_object_kind', OBJECTS, ''));
    await runner.query(LISTED('notification_kind', KINDS, ''));
    await runner.query(`
      drop table directory_confirmation_link;
      drop table directory_reveal_alert;
      drop table directory_reveal;
      drop table directory_grant;
      drop table directory_field;
      drop table directory_entry;
    `);
  }
}

/** The list grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
