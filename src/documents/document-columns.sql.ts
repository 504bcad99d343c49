import { REVIEW_DUE_DAYS } from '@nbn/contracts';
import { memberByIdSql, membersByIdsSql } from '../network/index.ts';

/** An instant, ISO 8601, UTC, to the microsecond. */
export const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Until it is released, a version is seen by the one who added it alone. */
export const seenVersion = (alias: string): string =>
  `(${alias}.state = 'released' or ${alias}.added_by = $1::uuid)`;

/** Who owns document `d` now. */
export const OWNER_ID = `
  case
  when d.owner_seat_id is null then d.owner_id
  else (
    select own.member_id
    from appointment own
    where own.seat_id = d.owner_seat_id and own.starts_at <= app_now()
      and (own.ends_at is null or own.ends_at > app_now())
    limit 1
  ) end`;
/** The day that it is for the Network. */
export const TODAY = `(app_now() at time zone 'UTC')::date`;
/** The `ReviewState` of document `d`. */
export const REVIEW_STATE = `
  case
  when d.review_on is null then 'none'
  when d.review_on < ${TODAY} then 'overdue'
  when d.review_on <= ${TODAY} + ${REVIEW_DUE_DAYS} then 'due'
  else 'valid' end`;

/** A `DocumentRow` over `d` (document) and `v` (its latest version). */
export const LINE_COLUMNS = `
  d.id, d.title, d.audience, d.country_code as "countryCode", d.state, d.owner_id as "ownerId",
    d.owner_seat_id as "ownerSeatId", ${memberByIdSql(`(${OWNER_ID})`)} as owner, (
      select json_build_object('country', s.country_code, 'type', s.type)
      from team_seat s
      where s.id = d.owner_seat_id
    ) as "ownerSeat", (
      select json_build_object('id', c.id, 'name', c.name, 'countryCode', c.country_code)
      from document_collection c
      where c.id = d.collection_id
    ) as collection, d.language, d.tags, ${REVIEW_STATE} as "reviewState", v.number as version, v.name,
    v.media_type as "mediaType", v.size, ${iso('d.changed_at')} as "changedAt"`;
/** What the page of a document says beside its line. */
export const DETAIL_COLUMNS = `
  d.revision, d.review_on::text as "reviewOn", ${iso('d.reviewed_at')} as "reviewedAt",
    ${memberByIdSql('d.reviewed_by')} as "reviewedBy", ${iso('d.withdrawn_at')} as "withdrawnAt",
    ${membersByIdsSql(`
      array(
        select r.member_id
        from document_named_reader r
        join member n on n.id = r.member_id
        where r.document_id = d.id
        order by n.name, n.id
      )`)} as named`;
