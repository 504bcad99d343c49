import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** One after the other: those who make and order collections of the same country wait for each other. */
export async function lockCollectionsOf(tx: Tx, country: CountryCode | null): Promise<readonly string[]> {
  await tx.manager.query(`select pg_advisory_xact_lock(hashtext('document collections'), hashtext($1))`, [
    country ?? '',
  ]);
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from document_collection
      where country_code is not distinct from $1
      order by place, id`,
    [country],
  );
  return rows.map(({ id }) => id);
}

/** Whether another collection of the same country is called so. */
export async function isNameTaken(
  tx: Tx,
  country: CountryCode | null,
  name: string,
  but: string | null,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select 1
      from document_collection
      where country_code is not distinct from $1 and lower(name) = lower($2)
        and id is distinct from $3::uuid`,
    [country, name, but],
  );
  return rows.length > 0;
}

/** Puts the collections in the order of the ids. */
export async function updatePlaces(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query(
    `
      update document_collection c
      set place = g.place
      from unnest($1::uuid[]) with ordinality as g(id, place)
      where c.id = g.id`,
    [ids],
  );
}
