import type { Actor } from '#platform/access/actor';
import { FIRST_FREE_PARAMETER, READER_PARAMETERS_CTE, type SearchSource } from '../sources/search-source.ts';
import { entriesVisibleTo, selectVisibleScopes } from './search.visibility.ts';

const at = (number: number): string => `$${FIRST_FREE_PARAMETER + number}`;

/** What a search asks, in the order of its parameters behind the reader's. */
export const SEARCH_PARAMETERS = {
  match: at(0),
  exact: at(1),
  stems: at(2),
  inOrder: at(3),
  kinds: at(4),
  country: at(5),
  language: at(6),
  from: at(7),
  until: at(8),
  place: at(9),
  score: at(10),
  key: at(11),
  limit: at(12),
  lexemes: at(13),
  completions: at(14),
  /** What must match, as no more than `MAX_CONDITIONS` conditions. */
  conditions: at(15),
  /** The months that are looked in, as a query; null for all. */
  months: at(16),
  /** The scopes of a reader of no more than these are looked up, and all months of them... */
  maxScopes: at(17),
  /** ...if they hold no more entries than these. */
  maxEntries: at(18),
  /** So many of the newest matches are ranked and counted; one more tells that there are more. */
  ranked: at(19),
} as const;
const P = SEARCH_PARAMETERS;

const COLUMNS = 'e.kind, e.object_id, e.part, e.place_id, e.language, e.at, e.review_on, e.lexemes';

const FILTERS = `
  (${P.kinds}::text[] is null or e.kind = any(${P.kinds}))
    and (${P.country}::text is null or e.country = ${P.country})
    and (${P.language}::text is null or e.language = ${P.language})
    and (${P.from}::timestamptz is null or e.at >= ${P.from})
    and (${P.until}::timestamptz is null or e.at < ${P.until})
    and (${P.place}::uuid is null or e.place_id = ${P.place})`;

/** As a hash of the scopes: planned without the reader it would be a loop over them for every entry. */
const IN_VISIBLE_SCOPE = '(e.scope_id in (select v.id from visible_scope v)) is true';

/**
 * For a reader of few scopes their lexemes as a query, so that the index reads no entry of another; null for
 * all others, who see enough of what the newest months hold.
 */
const SCOPE_LEXEMES = `
  select
    case
    when sum(w.entries) <= ${P.maxEntries}::bigint then string_agg(quote_literal(w.lexeme), '|')::tsquery
    end as any_scope
  from visible_scope v
  join search_word w on w.lexeme = '$' || v.id
  where (select count(*) from visible_scope) <= ${P.maxScopes}::int`;

/** Met by every entry, and read from no list. */
const NO_CONDITION = `'!''$'''`;
/** So many conditions go to the index by themselves: it intersects their lists faster than one query of them all. */
export const MAX_CONDITIONS = 3;
const IS_FOUND = [
  ...Array.from(
    { length: MAX_CONDITIONS },
    (_, index) => `coalesce((${P.conditions}::text[])[${index + 1}], ${NO_CONDITION})::tsquery`,
  ),
  `(select coalesce(s.any_scope, ${P.months}::tsquery, ${NO_CONDITION}::tsquery) from scope_lexemes s)`,
]
  .map((condition) => `e.lexemes @@ ${condition}`)
  .join(' and ');

/** The newest visible matches, as many as are ranked. */
const selectMatches = (visible: string): string => `
  select ${COLUMNS}
  from (
    select e.entry_ctid
    from (
      select *
      from found e
      order by e.at desc
      -- Keeps the order and the condition apart: what is readable is asked of the newest first.
      offset 0
    ) e
    where ${visible}
    limit ${P.ranked}::int + 1
  ) n
  cross join lateral (
    select ${COLUMNS}
    from search_entry e
    where e.ctid = n.entry_ctid
    offset 0
  ) e`;

/**
 * As it was written before its inflections, these before its concept; words in their order before words
 * apart; by the weights of title, heading, text and a compound's part; what is late before what is old, and
 * what is past its day of review behind.
 */
const SCORE = `
  (
    (
      ts_rank('{0.1, 0.4, 0.7, 1.0}', e.lexemes, ${P.match}::tsquery, 1)
      + case
        when e.lexemes @@ ${P.exact}::tsquery then 0.5
        when e.lexemes @@ ${P.stems}::tsquery then 0.35
        else 0 end
      + case when e.lexemes @@ ${P.inOrder}::tsquery then 0.4 else 0 end
    )
    * (1 / (1 + greatest(0, extract(epoch from app_now()::date - e.at) / 31557600.0) / 8))
    * case when e.review_on < app_now()::date then 0.7 else 1 end
    * 1e8
  )::integer`;

/** Of the words that could complete the last one, those that stand in what this reader was found. */
const COMPLETED = `
  (
    select coalesce(array_agg(w.lexeme order by w.place), '{}')
    from unnest(${P.completions}::text[]) with ordinality w (lexeme, place)
    where exists (select from matched e where w.lexeme = any(tsvector_to_array(e.lexemes)))
  )`;

/**
 * The statement of one page of hits. Each object counts once, by its best text; the totals are those of the
 * reader, whatever else there is.
 */
export function searchSql(actor: Actor, sources: readonly SearchSource[]): string {
  const visible = entriesVisibleTo(actor, sources);
  return `
    with ${READER_PARAMETERS_CTE},
    visible_scope as materialized (${selectVisibleScopes(actor)}),
    scope_lexemes as materialized (${SCOPE_LEXEMES}),
    -- Without the lexemes, of which the newest alone are needed: there may be many thousands.
    found as materialized (
      select e.kind, e.object_id, e.part, e.at, e.ctid as entry_ctid
      from search_entry e
      where ${IS_FOUND} and ${FILTERS} and ${IN_VISIBLE_SCOPE}
    ),
    matched as materialized (${selectMatches(visible)}),
    scored as (
      select distinct on (e.kind, e.object_id) e.kind, e.object_id, e.part, e.place_id, e.language, e.at,
        e.review_on, e.lexemes, ${SCORE} as score
      from matched e
      order by e.kind, e.object_id, score desc, e.part
    ),
    counted as (
      select sum(k.n)::int as total, coalesce(json_object_agg(k.kind, k.n), '{}') as kinds,
        (select count(*)::int from matched) as matched, ${COMPLETED} as completed,
        (select s.any_scope is not null from scope_lexemes s) as "allMonths"
      from (select kind, count(*)::int as n from scored group by kind) k
    )
    select c.total, c.kinds, c.matched, c.completed, c."allMonths", h.kind, h.object_id as id, h.part,
      h.place_id as "placeId", h.language, h.score, coalesce(h.review_on < app_now()::date, false) as "reviewDue", h.positions
    from counted c
    left join lateral (
      select s.kind, s.object_id, s.part, s.place_id, s.language, s.score, s.review_on,
        (
          select coalesce(array_agg(distinct p.position), '{}')
          from unnest(s.lexemes) l
          cross join lateral unnest(l.positions) p (position)
          where l.lexeme = any(${P.lexemes}::text[])
        ) as positions
      from scored s
      where ${P.score}::int is null or (s.score, s.object_id) < (${P.score}::int, ${P.key}::uuid)
      order by s.score desc, s.object_id desc
      limit ${P.limit}
    ) h on true`;
}
