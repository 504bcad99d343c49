import type { Tx } from '#platform/persistence/transaction';
import { Problem } from '#platform/problems/problem';
import { AreaNotChoosable } from './area.problems.ts';
import type { AreaChoice } from './dto/area.dto.ts';

/** The table in which a feature keeps the areas of its things, and its column of the thing. */
export interface AreaLinkTable {
  readonly table: string;
  readonly column: string;
}

/** The areas of the thing with the id of this column, as JSON of id and title in the order of the areas. */
export const areasJsonSql = ({ table, column }: AreaLinkTable, id: string): string => `
  (
    select coalesce(json_agg(json_build_object('id', x.id, 'title', x.title) order by x.ordinal, x.id), '[]')
    from ${table} l
    join area x on x.id = l.area_id
    where l.${column} = ${id}
  )`;

/**
 * Sets the areas of a thing whose row the caller has locked. Whoever read other areas than it has is told so;
 * an area that is retired stays, and cannot be newly chosen.
 */
export async function replaceAreas(
  tx: Tx,
  { table, column }: AreaLinkTable,
  objectId: string,
  { areaIds, previousIds }: AreaChoice,
): Promise<void> {
  const linked = await tx.manager.query<{ id: string }[]>(
    `select area_id as id from ${table} where ${column} = $1`,
    [objectId],
  );
  const had = new Set(linked.map(({ id }) => id));
  if (previousIds.length !== had.size || previousIds.some((id) => !had.has(id)))
    throw new Problem('changed-meanwhile');
  await assertChoosable(
    tx,
    areaIds.filter((id) => !had.has(id)),
  );
  await tx.manager.query(`delete from ${table} where ${column} = $1`, [objectId]);
  await tx.manager.query(
    `
      insert into ${table} (${column}, area_id)
      select $1, id
      from unnest($2::uuid[]) as t(id)`,
    [objectId, areaIds],
  );
}

/** Refuses ids of areas that nobody may choose now; one that is chosen cannot be retired before the commit. */
export async function assertChoosable(tx: Tx, areaIds: readonly string[]): Promise<void> {
  if (areaIds.length === 0) return;
  const rows = await tx.manager.query<object[]>(
    'select id from area where id = any($1::uuid[]) and retired_at is null order by id for share',
    [areaIds],
  );
  if (rows.length !== new Set(areaIds).size) throw new AreaNotChoosable();
}
