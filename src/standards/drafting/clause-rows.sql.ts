import type { LiveClause } from '@nbn/contracts';
import type { ClausePosition } from '@nbn/drafting';
import { memberJsonSql } from '../../network/index.ts';
import type { Unpresented } from '#platform/people/present-people';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { ClauseRow } from './clause-projection.ts';

/** $1 clauses. With their standard: an id that belongs to a clause of another standard is not a new one. */
export const SELECT_ROWS = new PreparedStatement<ClauseRow & { standardId: string }>(`
  select id, standard_id as "standardId", position, kind, level, text, formats, revision,
    recorded_revision as "recordedRevision", changed_by as "changedBy", changed_at::text as "changedAt",
    removed_at::text as "removedAt"
  from clause
  where id = any($1::uuid[])`);

/** $1 standard, $2 whether positions are needed at all. */
export const SELECT_POSITIONS = new PreparedStatement<ClausePosition>(
  'select id, position from clause where standard_id = $1 and removed_at is null and $2::boolean',
);

/**
 * $1 standard, $2 changed clauses, $3 entries of their history, $4 and $5 ids and positions of clauses that only
 * moved.
 */
export const UPSERT_CLAUSES = new PreparedStatement(`
  with given as (
    select *
    from jsonb_to_recordset($2::jsonb) as c(
      id uuid, position text, kind text, level smallint, text text, formats jsonb, revision int,
      "recordedRevision" int,
      "changedBy" uuid, "changedAt" timestamptz, "removedAt" timestamptz
    )
  ), told as (
    insert into clause_revision (clause_id, revision, change, kind, level, text, formats, by_id, at)
    select r.id, r.revision, r.change, r.kind, r.level, r.text, r.formats, r."changedBy", r."changedAt"
    from jsonb_to_recordset($3::jsonb) as r(
      id uuid, revision int, change text, kind text, level smallint, text text, formats jsonb, "changedBy" uuid,
      "changedAt" timestamptz
    )
  ), moved as (
    update clause c
    set position = m.position
    from unnest($4::uuid[], $5::text[]) as m(id, position)
    where c.id = m.id and c.standard_id = $1
  ), touched as (
    update standard
    set changed_at = app_now()
    where id = $1
  )
  insert into clause as c (
    id, standard_id, position, kind, level, text, formats, revision, recorded_revision, changed_by, changed_at,
    removed_at
  )
  select id, $1, position, kind, level, text, formats, revision, "recordedRevision", "changedBy", "changedAt", "removedAt"
  from given
  on conflict (id) do update set position = excluded.position, kind = excluded.kind, level = excluded.level,
    text = excluded.text, formats = excluded.formats, revision = excluded.revision, recorded_revision = excluded.recorded_revision,
    changed_by = excluded.changed_by, changed_at = excluded.changed_at, removed_at = excluded.removed_at`);

/** A clause with whoever changed it last, before it is presented to a reader. */
export type ClauseRecord = Unpresented<LiveClause>;

/** $1 clauses, as they go out to the readers of the standard. */
export const SELECT_FOR_READERS = new PreparedStatement<
  Omit<ClauseRecord, 'changedAt'> & { changedAt: Date }
>(`
  select c.id, c.position, c.kind, c.level, c.text, c.formats, c.revision, c.changed_at as "changedAt",
    c.removed_at is not null as removed, ${memberJsonSql('m', 'o')} as "changedBy"
  from clause c
  join member m on m.id = c.changed_by
  join organisation o on o.id = m.organisation_id
  where c.id = any($1::uuid[])
  order by c.position, c.id`);
