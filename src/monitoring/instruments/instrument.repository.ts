import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** A provision is linked to one of these. */
export interface CrosswalkTargetColumns {
  readonly areaId: string | null;
  readonly clauseId: string | null;
  readonly priorityId: string | null;
}

/** Instruments are few, and changed by few: whoever changes their set or their order waits for the other. */
export async function lockInstruments(tx: Tx): Promise<string[]> {
  await tx.manager.query('lock table instrument in share row exclusive mode');
  const rows = await tx.manager.query<{ id: string }[]>('select id from instrument order by ordinal, id');
  return rows.map(({ id }) => id);
}

/** The provisions of an instrument whose row the caller has locked, in their order. */
export async function findProvisionIds(tx: Tx, instrumentId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    'select id from provision where instrument_id = $1 order by ordinal, id',
    [instrumentId],
  );
  return rows.map(({ id }) => id);
}

/** Puts the rows of one of the two tables into the order of these ids. */
export async function reorder(
  tx: Tx,
  table: 'instrument' | 'provision',
  ids: readonly string[],
): Promise<void> {
  const update = {
    instrument: `
      update instrument x
      set ordinal = t.n
      from unnest($1::uuid[]) with ordinality as t(id, n)
      where x.id = t.id`,
    provision: `
      update provision x
      set ordinal = t.n
      from unnest($1::uuid[]) with ordinality as t(id, n)
      where x.id = t.id`,
  }[table];
  await tx.manager.query(update, [ids]);
}

export async function countLinks(tx: Tx, provisionId: string): Promise<number> {
  const [{ links }] = await tx.manager.query<[{ links: number }]>(
    'select count(*)::int as links from crosswalk_link where provision_id = $1',
    [provisionId],
  );
  return links;
}

/** Links a provision. Returns the link, or null where it was there already. */
export async function insertLink(
  tx: Tx,
  provisionId: string,
  { areaId, clauseId, priorityId }: CrosswalkTargetColumns,
  memberId: string,
): Promise<string | null> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      insert into crosswalk_link (id, provision_id, area_id, clause_id, priority_id, linked_by, linked_at)
      values ($1, $2, $3, $4, $5, $6, app_now())
      on conflict on constraint crosswalk_link_once do nothing
      returning id`,
    [newId(), provisionId, areaId, clauseId, priorityId, memberId],
  );
  return rows[0]?.id ?? null;
}

/** Removes a link of a provision. Returns whether it was there. */
export async function deleteLink(tx: Tx, provisionId: string, linkId: string): Promise<boolean> {
  const [, removed] = await tx.manager.query<[object[], number]>(
    'delete from crosswalk_link where id = $1 and provision_id = $2',
    [linkId, provisionId],
  );
  return removed > 0;
}

/** Whether there is such a priority, which everybody who manages the crosswalk reads. */
export async function isPriority(tx: Tx, id: string): Promise<boolean> {
  return (await tx.manager.query<object[]>('select from priority where id = $1', [id])).length > 0;
}
