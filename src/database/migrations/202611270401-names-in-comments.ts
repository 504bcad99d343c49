import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which words a comment calls those whom it mentions: readers who may not know a name read another in its
 * place. What was told live before carries names as they are; whoever still has to catch up with it reads the
 * present state anew.
 */
export class NamesInComments2026112704010 implements MigrationInterface {
  name = 'NamesInComments2026112704010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comment add called_as text[] not null default '{}';
      update comment c
      set called_as = array(
        select m.name
        from unnest(c.mentions) with ordinality as g(id, place)
        join member m on m.id = g.id
        order by g.place
      )
      where cardinality(c.mentions) > 0;
      delete from live_event
      where room ~ '^(standard|amendment)';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table comment drop called_as');
    await runner.query(`delete from live_event where room ~ '^(standard|amendment)'`);
  }
}
