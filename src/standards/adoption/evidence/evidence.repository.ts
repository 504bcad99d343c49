import type { Tx } from '#platform/persistence/transaction';
import { CITABLE_VERSION } from '../../clauses/clause-citation.sql.ts';
import type { Evidence } from './evidence.entity.ts';

/** The standard of a clause, and the words that it has now. */
export interface CitableClause {
  readonly standardId: string;
  readonly versionId: string | null;
  readonly clauseRevision: number;
}

export async function findCitableClause(tx: Tx, clauseId: string): Promise<CitableClause | null> {
  const [clause] = await tx.manager.query<CitableClause[]>(
    `
      select c.standard_id as "standardId", ${CITABLE_VERSION} as "versionId", c.revision as "clauseRevision"
      from clause c
      where c.id = $1`,
    [clauseId],
  );
  return clause ?? null;
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
