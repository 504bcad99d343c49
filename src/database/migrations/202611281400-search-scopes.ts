import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries carry their scope as a lexeme, too, by which those of a reader of few scopes are found. Those that a
 * process of the version before writes after this are made anew, for the analyzer's version is another one.
 */
export class SearchScopes2026112814000 implements MigrationInterface {
  name = 'SearchScopes2026112814000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Each is counted below, in one statement and not word by word.
      alter table search_entry disable trigger search_entry_counted_update;
      update search_entry set lexemes = lexemes || array_to_tsvector(array['$' || scope_id]);
      alter table search_entry enable trigger search_entry_counted_update;
      insert into search_word (lexeme, entries)
      select '$' || scope_id, count(*) from search_entry group by scope_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_entry disable trigger search_entry_counted_update;
      update search_entry set lexemes = ts_delete(lexemes, '$' || scope_id);
      alter table search_entry enable trigger search_entry_counted_update;
      delete from search_word where lexeme like '$%'`);
  }
}
