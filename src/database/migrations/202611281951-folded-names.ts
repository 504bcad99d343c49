import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are found whatever their accents: "Zane Berzina" finds Zane Bērziņa, "Sorensen" finds Sørensen. */
export class FoldedNames2026112819510 implements MigrationInterface {
  name = 'FoldedNames2026112819510';

  async up(runner: QueryRunner): Promise<void> {
    // Accents are marks of their own once letters are taken apart; the letters that are none are named one by one.
    await runner.query(`
      create function folded_name(name text) returns text
      language sql immutable strict parallel safe
      as $body$
        select replace(replace(replace(replace(
          translate(
            regexp_replace(normalize(lower(name), NFKD), '[\\u0300-\\u036f]', '', 'g'), 'øđłıð', 'odlid'
          ), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ß', 'ss')
      $body$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function folded_name(text)');
  }
}
