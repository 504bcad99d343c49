import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A cross-reference is a link to a clause, and its words are the number of that clause: what is decided on is
 * which clause is meant, not how it is numbered today. So the fingerprint of words leaves these words out, and
 * stays as it was where there are none.
 */
export class ClauseReferences2026112993000 implements MigrationInterface {
  name = 'ClauseReferences2026112993000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Offsets of formats are UTF-16 units; PostgreSQL counts code points.
      create function code_points(words text, units int) returns int language sql immutable as $$
        select count(*)::int
        from (
          select sum(case when ascii(c.letter) > 65535 then 2 else 1 end) over (order by c.place) as units
          from regexp_split_to_table(left(words, units), '') with ordinality as c(letter, place)
        ) counted
        where counted.units <= $2
      $$;

      create function words_without_references(words text, formats jsonb) returns text language plpgsql immutable as $$
        declare
          format jsonb;
        begin
          for format in
            select f.value
            from jsonb_array_elements(formats) f
            where f.value ->> 'href' like 'clause:%'
            order by (f.value ->> 'from')::int desc
          loop
            words := left(words, code_points(words, (format ->> 'from')::int))
              || substr(words, code_points(words, (format ->> 'to')::int) + 1);
          end loop;
          return words;
        end
      $$;

      create function formats_without_references(formats jsonb) returns jsonb language sql immutable as $$
        select coalesce(
          jsonb_agg(
            f.value || jsonb_build_object('from', f.from - gone.before_from, 'to', f.to - gone.before_to)
            order by f.place
          ), '[]'
        )
        from (
          select value, place, (value ->> 'from')::int as from, (value ->> 'to')::int as to
          from jsonb_array_elements(formats) with ordinality as each(value, place)
        ) f
        cross join lateral (
          select
            coalesce(sum(least(greatest(f.from - r.from, 0), r.to - r.from)), 0)::int as before_from,
            coalesce(sum(least(greatest(f.to - r.from, 0), r.to - r.from)), 0)::int as before_to
          from (
            select (value ->> 'from')::int as from, (value ->> 'to')::int as to
            from jsonb_array_elements(formats)
            where value ->> 'href' like 'clause:%'
          ) r
        ) gone
      $$;

      alter function words_hash(text, jsonb) rename to plain_words_hash;
      create function words_hash(words text, formats jsonb) returns text language sql immutable as $$
        select case
            when formats::text like '%"clause:%' then plain_words_hash(
              words_without_references(words, formats), formats_without_references(formats)
            )
            else plain_words_hash(words, formats) end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function words_hash(text, jsonb);
      alter function plain_words_hash(text, jsonb) rename to words_hash;
      drop function formats_without_references(jsonb);
      drop function words_without_references(text, jsonb);
      drop function code_points(text, int);
    `);
  }
}
