import { CHANGED_MEANINGS } from './adopted-words.sql.ts';

/**
 * What the teams agreed on, and what their seats say: the rows of a seat name it. One statement, since a page
 * shows both as they were at one moment; measured by test/bench/adoption-voices.mjs. What is the same for
 * many rows is reckoned once: the day in a country, the last edition that changed a clause's meaning.
 * $1: the standard, $2: the version in force.
 */
export const SELECT_CELLS = `
  with changed as materialized (
    ${CHANGED_MEANINGS}
  ), words as materialized (
    select v.clause_id, coalesce(c.ordinal, 0) as changed
    from version_clause v
    left join changed c on c.clause_id = v.clause_id
    where v.version_id = $2
  ), today as materialized (
    select code, (app_now() at time zone time_zone)::date as day
    from country
  )
  select r.clause_id as "clauseId", r.country, null as seat, r.status, w.changed > r.edition_ordinal as asked,
    r.review_on::text as "reviewOn", coalesce(r.review_on <= t.day, false) as due,
    (extract(epoch from r.changed_at) * 1000)::float8 as "changedAt"
  from adoption_record r
  join words w on w.clause_id = r.clause_id
  join today t on t.code = r.country
  where r.standard_id = $1
  union all
  select r.clause_id, r.country, r.seat, r.status, w.changed > r.edition_ordinal, null, false,
    (extract(epoch from r.changed_at) * 1000)::float8
  from adoption_voice r
  join words w on w.clause_id = r.clause_id
  where r.standard_id = $1`;
