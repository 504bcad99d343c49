import type { EntityManager } from 'typeorm';
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

/** A definition as a version freezes it. */
export interface FrozenDefinition {
  readonly term: string;
  readonly variants: readonly string[];
  readonly text: string;
  readonly clauseId: string | null;
  readonly conceptId: string | null;
}

/** The definitions of a standard at this moment, in the order of their terms. */
export function findDefinitionsToFreeze(tx: Tx, standardId: string): Promise<FrozenDefinition[]> {
  return tx.manager.query<FrozenDefinition[]>(
    `
      select term, variants, text, clause_id as "clauseId", concept_id as "conceptId"
      from definition
      where standard_id = $1
      order by lower(term), id`,
    [standardId],
  );
}

/** Keeps these with a version, for ever. */
export async function freezeDefinitions(
  tx: Tx,
  versionId: string,
  definitions: readonly FrozenDefinition[],
): Promise<void> {
  if (definitions.length === 0) return;
  await tx.manager.query(
    `
      insert into version_definition (version_id, ordinal, term, variants, text, clause_id, concept_id)
      select $1, d.ordinal, d.term, d.variants, d.text, d."clauseId", d."conceptId"
      from jsonb_to_recordset($2::jsonb) as d (
        ordinal int, term text, variants text[], text text, "clauseId" uuid, "conceptId" text
      )`,
    [versionId, JSON.stringify(definitions.map((one, index) => ({ ...one, ordinal: index + 1 })))],
  );
}

/** What a version froze. */
export function findDefinitionsOfVersion(
  manager: Pick<EntityManager, 'query'>,
  versionId: string,
): Promise<FrozenDefinition[]> {
  return manager.query<FrozenDefinition[]>(
    `
      select term, variants, text, clause_id as "clauseId", concept_id as "conceptId"
      from version_definition
      where version_id = $1
      order by ordinal`,
    [versionId],
  );
}
