import type { Tx } from '#platform/persistence/transaction';
import type { AdoptionRecord } from './adoption-record.entity.ts';

type ChangeValues = Pick<
  AdoptionRecord,
  | 'status'
  | 'note'
  | 'evidence'
  | 'shared'
  | 'seat'
  | 'reviewOn'
  | 'editionOrdinal'
  | 'revision'
  | 'changedBy'
  | 'changedAt'
>;

/** Locks the clause, so that the countries' records of it change one after another. */
export async function lockClause(tx: Tx, standardId: string, clauseId: string): Promise<void> {
  await tx.manager.query('select from clause where id = $1 and standard_id = $2 for no key update', [
    clauseId,
    standardId,
  ]);
}

/** The ordinal of the edition in force, if the clause is in it and can be adopted. */
export async function findAdoptableOrdinal(
  tx: Tx,
  standardId: string,
  clauseId: string,
): Promise<number | null> {
  const [clause] = await tx.manager.query<{ ordinal: number }[]>(
    `
      select p.ordinal
      from (select * from published_version where standard_id = $1 order by ordinal desc limit 1) p
      join version_clause c on c.version_id = p.version_id and c.clause_id = $2
        and c.kind in ('clause', 'item')`,
    [standardId, clauseId],
  );
  return clause?.ordinal ?? null;
}

/** Adds a revision to the history of a record. */
export async function insertChange(
  tx: Tx,
  recordId: string,
  confirmed: boolean,
  values: ChangeValues,
): Promise<void> {
  await tx.manager.query(
    `
      insert into adoption_change (
        record_id, revision, confirmed, status, note, evidence, shared, seat, review_on, edition_ordinal,
        by_id, at
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      recordId,
      values.revision,
      confirmed,
      values.status,
      values.note,
      values.evidence,
      values.shared,
      values.seat,
      values.reviewOn,
      values.editionOrdinal,
      values.changedBy,
      values.changedAt,
    ],
  );
}
