import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to the areas of the Network's work, each thing in a table of its own feature. */
const LINKS = [
  ['priority_area', 'priority'],
  ['clause_area', 'clause'],
  ['decision_area', 'decision'],
] as const;

/** Priorities, clauses and decisions belong to areas. */
export class AreaLinks2026112816200 implements MigrationInterface {
  name = 'AreaLinks2026112816200';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, thing] of LINKS)
      await runner.query(`
        create table ${table} (
          ${thing}_id uuid not null constraint ${table}_${thing}_fk references ${thing} (id) on delete cascade,
          area_id uuid not null constraint ${table}_area_fk references area (id),
          constraint ${table}_pk primary key (${thing}_id, area_id)
        );
        create index ${table}_of_area on ${table} (area_id);
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of LINKS) await runner.query(`drop table ${table}`);
  }
}
