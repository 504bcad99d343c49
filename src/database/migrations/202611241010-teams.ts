import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Teams2026112410100 implements MigrationInterface {
  name = 'Teams2026112410100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      -- One holder at a time, also of terms that begin or end later: the database refuses an overlap under any race.
      drop index appointment_one_holder;
      drop index appointment_one_seat;
      alter table appointment
        add constraint appointment_one_holder exclude using gist (seat_id with =, tstzrange(starts_at, ends_at) with &&),
        add constraint appointment_one_seat exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&);
      create index appointment_seat on appointment (seat_id, starts_at desc);

      -- What a holder gives for the public page, each detail with a consent of its own; nothing is public by default.
      create table seat_contact (
        appointment_id uuid constraint seat_contact_pk primary key constraint seat_contact_appointment_fk references appointment (id),
        email text constraint seat_contact_email_length check (char_length(email) <= 254),
        phone text constraint seat_contact_phone_form check (phone ~ '^[+]?[0-9 ()-]{5,30}$'),
        publish_name boolean not null default false,
        publish_organisation boolean not null default false,
        publish_email boolean not null default false,
        publish_phone boolean not null default false,
        changed_at timestamptz not null
      );
      create index member_name on member (lower(name), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index member_name;
      drop table seat_contact;
      drop index appointment_seat;
      alter table appointment drop constraint appointment_one_holder, drop constraint appointment_one_seat;
      create unique index appointment_one_holder on appointment (seat_id) where ends_at is null;
      create unique index appointment_one_seat on appointment (member_id) where ends_at is null;
    `);
  }
}
