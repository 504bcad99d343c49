import type { AreaLinkTable } from '../../network/index.ts';
import type { Tx } from '#platform/persistence/transaction';

export const CLAUSE_AREAS: AreaLinkTable = { table: 'clause_area', column: 'clause_id' };

/** Whether this is a clause of the standard, also one that was removed. */
export async function isClauseOf(tx: Tx, standardId: string, clauseId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from clause where id = $1 and standard_id = $2 for no key update',
    [clauseId, standardId],
  );
  return rows.length > 0;
}
