import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTED = `('clause', 'item')`;
const ALL = `('heading', 'clause', 'item', 'note')`;

/**
 * A version told how many parts its text has; it tells how many clauses, as the list of standards and the
 * adoption records do.
 */
export class CountedClauses2026112709110 implements MigrationInterface {
  name = 'CountedClauses2026112709110';

  up(runner: QueryRunner): Promise<void> {
    return recount(runner, COUNTED);
  }

  down(runner: QueryRunner): Promise<void> {
    return recount(runner, ALL);
  }
}

/** The count is no part of what a version fixes: its hash is over the title and the clauses. */
async function recount(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query(`
    alter table standard_version disable trigger standard_version_fixed;
    update standard_version v
    set clauses = (select count(*) from version_clause c where c.version_id = v.id and c.kind in ${kinds});
      alter table standard_version enable trigger standard_version_fixed;`);
}
