import type { Tx } from '#platform/persistence/transaction';

/** Any number that only this lock uses. */
const FIRST_MEMBER_LOCK = 711_004_024;

/** Of several processes that start at once, one makes the first member: the others wait here for its commit. */
export async function lockFirstMember(tx: Tx): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock($1)', [FIRST_MEMBER_LOCK]);
}

/** The id of an organisation that belongs to no country, by its name. */
export async function findInternationalOrganisation(tx: Tx, name: string): Promise<string | undefined> {
  const [organisation] = await tx.manager.query<{ id: string }[]>(
    'select id from organisation where country_code is null and lower(name) = lower($1)',
    [name],
  );
  return organisation?.id;
}

export async function insertInternationalOrganisation(tx: Tx, id: string, name: string): Promise<void> {
  await tx.manager.query(
    `insert into organisation (id, name, sector, kind) values ($1, $2, 'international', 'other')`,
    [id, name],
  );
}
