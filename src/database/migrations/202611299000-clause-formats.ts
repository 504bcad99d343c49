import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['clause', ['formats']],
  ['clause_revision', ['formats']],
  ['version_clause', ['formats']],
  ['amendment', ['base_formats', 'proposed_formats']],
  ['translation', ['formats']],
];

/**
 * Words have a form, which stands beside them; a clause may be a row of a table. Who decided on words decided
 * on their form: it is in the fingerprint, which stays as it was where there is none.
 */
export class ClauseFormats2026112990000 implements MigrationInterface {
  name = 'ClauseFormats2026112990000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of COLUMNS) {
      for (const column of columns)
        await runner.query(`alter table ${table} add column ${column} jsonb not null default '[]'`);
    }
    await runner.query(`
      alter table amendment add column merged_formats jsonb;
      alter table clause drop constraint clause_kind;
      alter table clause add constraint clause_kind
        check (kind in ('heading', 'clause', 'item', 'note', 'row'));

      create function words_hash(words text, formats jsonb) returns text language sql immutable as $$
        select encode(sha256(convert_to(words || coalesce(
          (
            select string_agg(
              chr(31) || concat_ws(' ', f.value ->> 'kind', f.value ->> 'from', f.value ->> 'to', f.value ->> 'href'),
              '' order by f.place
            )
            from jsonb_array_elements(formats) with ordinality as f(value, place)
          ), ''), 'UTF8')), 'hex')
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function words_hash(text, jsonb);
      update clause set kind = 'note' where kind = 'row';
      alter table clause drop constraint clause_kind;
      alter table clause add constraint clause_kind check (kind in ('heading', 'clause', 'item', 'note'));
      alter table amendment drop column merged_formats;
    `);
    for (const [table, columns] of COLUMNS) {
      for (const column of columns) await runner.query(`alter table ${table} drop column ${column}`);
    }
  }
}
