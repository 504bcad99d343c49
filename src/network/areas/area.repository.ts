import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { AreaView } from './dto/area.dto.ts';

/** Every area in its order, those that are retired included. */
export function findAreas(manager: EntityManager): Promise<AreaView[]> {
  return manager.query<AreaView[]>(`
    select id, code, title, retired_at is not null as retired, revision
    from area
    order by ordinal, id`);
}

/** Areas are few, and changed by few: whoever changes their set or their order waits for the other. */
export async function lockAreas(tx: Tx): Promise<string[]> {
  await tx.manager.query('lock table area in share row exclusive mode');
  const rows = await tx.manager.query<{ id: string }[]>('select id from area order by ordinal, id');
  return rows.map(({ id }) => id);
}

/** Puts the areas into the order of these ids. */
export async function reorderAreas(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    `
      update area a
      set ordinal = t.n
      from unnest($1::uuid[]) with ordinality as t(id, n)
      where a.id = t.id`,
    [ids],
  );
}
