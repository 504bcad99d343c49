/**
 * What clauses of a standard cite, in reading order, and the number of each source: by where it is cited first. To
 * be put behind `with`. @param standard the placeholder of the standard's id.
 */
export const numberedCitations = (standard: string): string => `
  cited as (
    select k.source_id, k.clause_id, k.locator, k.supports,
      row_number() over (order by c.position, c.id, k.cited_at, k.source_id)::int as ordinal
    from source_citation k
    join clause c on c.id = k.clause_id and c.removed_at is null
    where k.standard_id = ${standard}
  ), numbered as (
    select source_id, row_number() over (order by min(ordinal))::int as number
    from cited
    group by source_id
  )`;

/** The columns that say what a source is, and that a version freezes. */
export const FROZEN_COLUMNS = [
  'kind',
  'title',
  'authors',
  'year',
  'publisher',
  'address',
  'note',
  'document_id',
  'document_version',
  'document_sha256',
  'practice_id',
  'practice_version',
];

/**
 * Binds source `x` to the version of a document or practice that it is or is kept in, without naming it to who may
 * not open that: null where it is neither.
 */
export const OBJECT_HASH = `
  case when num_nonnulls(x.document_sha256, x.practice_id) > 0
    then encode(
      sha256(
        convert_to(
          concat_ws(
            ' ', x.document_id, x.document_version, x.document_sha256, x.practice_id, x.practice_version
          ), 'UTF8'
        )
      ), 'hex'
    ) end`;

/**
 * What is said of source `x`, null where its reader may not know it: over `r`, with `known` and `openable`. A copy
 * in the library is named to who may open it.
 */
export const KNOWN_FACTS = `
  r.known, case when r.known then x.title end as title, case when r.known then x.authors end as authors,
    case when r.known then x.year end as year, case when r.known then x.publisher end as publisher,
    case when r.known then x.address end as address, case when r.known then x.note end as note,
    case when r.openable then x.document_id end as "documentId",
    case when r.openable then x.document_version end as "documentVersion",
    case when r.openable then x.document_sha256 end as "documentSha256",
    case when r.known then x.practice_id end as "practiceId",
    case when r.known then x.practice_version end as "practiceVersion",
    case when r.known then ${OBJECT_HASH} end as "objectHash"`;

/** The day that it is for the Network. */
const TODAY = `(app_now() at time zone 'UTC')::date`;
/** Whether the review day of source `x` has passed. */
export const IS_OVERDUE = `coalesce(x.review_on < ${TODAY}, false)`;
