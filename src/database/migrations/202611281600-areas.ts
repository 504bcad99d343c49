import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The six areas that the Network's first work plans covered; ids and titles as each installation begins. */
const FIRST_AREAS = [
  ['01a222e2-8400-7000-8000-000000000001', 'identification', 'Identification'],
  [
    '01a222e2-8400-7000-8000-000000000002',
    'residence-and-reflection',
    'Residence, legal status and reflection delay',
  ],
  ['01a222e2-8400-7000-8000-000000000003', 'shelter-and-services', 'Shelter and specialised services'],
  ['01a222e2-8400-7000-8000-000000000004', 'referrals-and-returns', 'Referrals and safe returns'],
  ['01a222e2-8400-7000-8000-000000000005', 'protection', 'Victim and data protection'],
  ['01a222e2-8400-7000-8000-000000000006', 'compensation', 'Compensation and financial assistance'],
] as const;

/** The areas of the Network's work are rows, so that they can change. */
export class Areas2026112816000 implements MigrationInterface {
  name = 'Areas2026112816000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table area (
        id uuid not null constraint area_pk primary key,
        code text not null constraint area_code_once unique
          constraint area_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(code) <= 40),
        title text not null constraint area_title check (char_length(title) between 1 and 120),
        ordinal integer not null constraint area_ordinal check (ordinal > 0),
        retired_at timestamptz,
        revision integer not null default 1
      );
      create unique index area_title_once on area (lower(title));
    `);
    await runner.query(
      `
        insert into area (id, code, title, ordinal)
        select t.id, t.code, t.title, t.n
        from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as t(id, code, title, n)`,
      [
        FIRST_AREAS.map(([id]) => id),
        FIRST_AREAS.map(([, code]) => code),
        FIRST_AREAS.map(([, , title]) => title),
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table area');
  }
}
