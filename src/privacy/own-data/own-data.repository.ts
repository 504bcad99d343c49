import type { Tx } from '#platform/persistence/transaction';

/** How many copies of their data the member took in the last 24 hours. One after the other: each sees the last. */
export async function countCopiesOfToday(tx: Tx, memberId: string): Promise<number> {
  await tx.manager.query('select from member where id = $1 for no key update', [memberId]);
  const [row] = await tx.manager.query<[{ copies: number }]>(
    `
      select count(*)::int as copies
      from audit_entry
      where actor_id = $1 and action = 'own-data.taken' and at > app_now() - interval '24 hours'`,
    [memberId],
  );
  return row.copies;
}
