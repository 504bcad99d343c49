import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The helplines of a country, which its national team publishes. What stands here is public. */
export class Helplines2026120160000 implements MigrationInterface {
  name = 'Helplines2026120160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table helpline (
        id uuid constraint helpline_pk primary key,
        country_code text not null constraint helpline_country_fk references country (code),
        name text not null constraint helpline_name_length check (char_length(name) between 1 and 120),
        phone text not null constraint helpline_phone_form check (phone ~ '^[+]?[0-9 ()-]{3,24}$'),
        languages text[] not null,
        round_the_clock boolean not null,
        hours text constraint helpline_hours_length check (char_length(hours) between 1 and 200),
        web_address text constraint helpline_web_address_form check (web_address ~ '^https://'),
        revision integer not null,
        created_at timestamptz not null,
        constraint helpline_hours_once check (not (round_the_clock and hours is not null))
      );
      create index helpline_country on helpline (country_code, created_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table helpline');
  }
}
