import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom the press asks about the Network: one row at most, and what stands in it is public. */
export class PressContact2026120160100 implements MigrationInterface {
  name = 'PressContact2026120160100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table press_contact (
        id uuid constraint press_contact_pk primary key,
        name text not null constraint press_contact_name_length check (char_length(name) between 1 and 120),
        email text constraint press_contact_email_length check (char_length(email) <= 254),
        phone text constraint press_contact_phone_form check (phone ~ '^[+]?[0-9 ()-]{5,30}$'),
        changed_at timestamptz not null,
        constraint press_contact_reachable check (email is not null or phone is not null)
      );
      create unique index press_contact_once on press_contact ((true));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table press_contact');
  }
}
