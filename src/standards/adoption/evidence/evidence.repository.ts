import type { Tx } from '#platform/persistence/transaction';
import type { Evidence } from './evidence.entity.ts';

export async function findStandardOfClause(tx: Tx, clauseId: string): Promise<string | null> {
  const [clause] = await tx.manager.query<{ id: string }[]>(
    'select standard_id as id from clause where id = $1',
    [clauseId],
  );
  return clause?.id ?? null;
}

/** Whether it was proposed already and not declined. */
export async function isStanding(
  tx: Tx,
  { clauseId, country, source, sourceId }: Pick<Evidence, 'clauseId' | 'country' | 'source' | 'sourceId'>,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from evidence
      where clause_id = $1 and country = $2 and source = $3 and source_id = $4 and state <> 'declined'`,
    [clauseId, country, source, sourceId],
  );
  return rows.length > 0;
}
