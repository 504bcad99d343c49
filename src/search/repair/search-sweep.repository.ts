import type { SearchKind } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { digestSql } from '../indexing/search-index.repository.ts';
import type { SearchSource } from '../sources/search-source.ts';

/** How far the comparison of what is there with what is indexed has come. */
export interface SweepState {
  readonly atKind: SearchKind | null;
  readonly atId: string | null;
  /** By what the entries of the last whole comparison were to be made. */
  readonly madeBy: string | null;
  /** Null while a comparison is under way. */
  readonly finishedAt: Date | null;
  readonly now: Date;
}

/** Ids in their order, behind one and up to another. */
export interface IdRange {
  readonly after: string;
  /** Null without an end. */
  readonly upTo: string | null;
}

/** Before every id. */
export const BEFORE_FIRST = '00000000-0000-0000-0000-000000000000';

/** Nothing while another process compares. */
export async function lockSweep(manager: EntityManager): Promise<SweepState | undefined> {
  const [state] = await manager.query<SweepState[]>(
    `
      select at_kind as "atKind", at_id as "atId", made_by as "madeBy", finished_at as "finishedAt",
        app_now() as now
      from search_sweep
      for update skip locked`,
  );
  return state;
}

export async function moveSweep(
  manager: EntityManager,
  kind: SearchKind | null,
  id: string | null,
): Promise<void> {
  await manager.query('update search_sweep set at_kind = $1, at_id = $2, finished_at = null', [kind, id]);
}

export async function finishSweep(manager: EntityManager, madeBy: string): Promise<void> {
  await manager.query(
    'update search_sweep set at_kind = null, at_id = null, made_by = $1, finished_at = app_now()',
    [madeBy],
  );
}

export async function countStale(manager: EntityManager, atMost: number): Promise<number> {
  const [{ stale }] = await manager.query<[{ stale: number }]>(
    'select count(*)::int as stale from (select from search_stale limit $1) s',
    [atMost],
  );
  return stale;
}

export async function countObjects(manager: EntityManager, source: SearchSource): Promise<number> {
  const [{ objects }] = await manager.query<[{ objects: number }]>(
    `select count(distinct ${source.key})::int as objects from ${source.from} where ${source.where}`,
  );
  return objects;
}

/** The next objects of a source behind an id. */
export async function findNextIds(
  manager: EntityManager,
  source: SearchSource,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `
      select distinct ${source.key} as id
      from ${source.from}
      where ${source.where} and ${source.key} > $1
      order by 1
      limit $2`,
    [after, limit],
  );
  return rows.map(({ id }) => id);
}

const inRange = (column: string): string =>
  `${column} > $2::uuid and ($3::uuid is null or ${column} <= $3::uuid)`;

/** Marks what is not indexed, is indexed and is not there any more, or is indexed as it was before. */
export async function markDifferences(
  manager: EntityManager,
  source: SearchSource,
  { after, upTo }: IdRange,
  madeBy: string,
): Promise<void> {
  await manager.query(
    `
      insert into search_stale (kind, object_id)
      select distinct $1::text, coalesce(s.id, e.object_id)
      from (
        select ${source.key} as id, ${source.columns.part ?? '0'} as part, ${digestSql(source)} as digest
        from ${source.from}
        where ${source.where} and ${inRange(source.key)}
      ) s
      full join (
        select object_id, part, digest, made_by
        from search_entry
        where kind = $1 and ${inRange('object_id')}
      ) e on e.object_id = s.id and e.part = s.part
      where s.id is null or e.object_id is null or s.digest <> e.digest or e.made_by <> $4`,
    [source.kind, after, upTo, madeBy],
  );
}

/** Entries of kinds that nothing stands behind any more. */
export async function deleteOtherKinds(manager: EntityManager, kinds: readonly SearchKind[]): Promise<void> {
  await manager.query('delete from search_entry where kind <> all($1::text[])', [kinds]);
}
