import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The edition in force that holds clause `c`, or none. */
const IN_FORCE = `
  (
    select x.version_id
    from published_version x
    join version_clause y on y.version_id = x.version_id and y.clause_id = c.id
    where x.standard_id = c.standard_id
    order by x.ordinal desc
    limit 1
  )`;

/** Whoever cites a clause cites the words that it had: those of an edition, or of a draft at a revision. */
export class ClauseCitations2026112811100 implements MigrationInterface {
  name = 'ClauseCitations2026112811100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['practice_clause', 'evidence'])
      await runner.query(`
        alter table ${table}
          add column version_id uuid constraint ${table}_version_fk references standard_version (id) on delete set null,
          add column clause_revision integer;
        update ${table} t
        set version_id = ${IN_FORCE}, clause_revision = c.revision
        from clause c
        where c.id = t.clause_id;
        alter table ${table} alter column clause_revision set not null;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['practice_clause', 'evidence'])
      await runner.query(`alter table ${table} drop column version_id, drop column clause_revision`);
  }
}
