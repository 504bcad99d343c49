import type { Tx } from '#platform/persistence/transaction';

/** How many definitions a standard has besides one, and whether another defines one of these words. */
export async function countDefinitions(
  tx: Tx,
  standardId: string,
  words: readonly string[],
  besides: string | null,
): Promise<{ readonly total: number; readonly same: number }> {
  const [counts] = await tx.manager.query<[{ total: number; same: number }]>(
    `
      select count(*)::int as total,
        count(*) filter (
          where exists (
            select
            from unnest(d.variants || d.term) known
            where lower(known) = any(array(select lower(w) from unnest($2::text[]) w))
          )
        )::int as same
      from definition d
      where d.standard_id = $1 and d.id is distinct from $3`,
    [standardId, words, besides],
  );
  return counts;
}

/** Whether the clause stands in the draft of the standard. */
export async function isClauseOfDraft(tx: Tx, standardId: string, clauseId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from clause where id = $1 and standard_id = $2 and removed_at is null for no key update',
    [clauseId, standardId],
  );
  return rows.length > 0;
}

/** Freezes the definitions of a standard with a version, in the order of their terms. */
export async function freezeDefinitions(tx: Tx, standardId: string, versionId: string): Promise<void> {
  await tx.manager.query(
    `
      insert into version_definition (version_id, ordinal, term, variants, text, clause_id, concept_id)
      select $2, row_number() over (order by lower(term), id), term, variants, text, clause_id, concept_id
      from definition
      where standard_id = $1`,
    [standardId, versionId],
  );
}
