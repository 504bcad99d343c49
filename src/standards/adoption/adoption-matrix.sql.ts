import { CHANGED_MEANINGS } from './adopted-words.sql.ts';

/**
 * The clauses of an edition, each with what the teams agreed on and what their seats say of it. One statement,
 * because a page shows them as they were at one moment. One row per clause, with its cells as columns of JSON:
 * with a row per cell, reading the rows took longer than finding them (test/bench/adoption-voices.mjs).
 * $1: the standard, $2: the version in force.
 */
export const SELECT_MATRIX = `
  with changed as materialized (
    ${CHANGED_MEANINGS}
  ), agreed as (
    select clause_id, array_agg(country) as countries, array_agg(status) as statuses,
      array_agg(edition_ordinal) as editions
    from adoption_record
    where standard_id = $1
    group by clause_id
  ), voices as (
    select clause_id, array_agg(country) as countries, array_agg(seat) as seats, array_agg(status) as statuses,
      array_agg(edition_ordinal) as editions, array_agg((extract(epoch from changed_at) * 1000)::bigint) as times
    from adoption_voice
    where standard_id = $1
    group by clause_id
  )
  select v.clause_id as id, v.number, v.mark, v.kind, v.depth, v.text, coalesce(c.ordinal, 0) as changed,
    to_json(a) as agreed, to_json(o) as voices
  from version_clause v
  left join changed c on c.clause_id = v.clause_id
  left join agreed a on a.clause_id = v.clause_id
  left join voices o on o.clause_id = v.clause_id
  where v.version_id = $2 and v.kind not in ('note', 'row')
  order by v.ordinal`;
