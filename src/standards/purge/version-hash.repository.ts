import type { Tx } from '#platform/persistence/transaction';

/** A clause of a version whose fingerprint changed. */
export interface RehashedClause {
  readonly clauseId: string;
  readonly before: string;
  readonly after: string;
}

/** Recomputes the fingerprints of clauses whose words changed. */
export async function rehashClauses(tx: Tx): Promise<RehashedClause[]> {
  const [clauses] = await tx.manager.query<[RehashedClause[], number]>(`
    with stale as (
      select version_id, ordinal, clause_id, hash as before,
        words_hash(text, formats) as after
      from version_clause
    )
    update version_clause c
    set hash = s.after, purged_at = app_now()
    from stale s
    where c.version_id = s.version_id and c.ordinal = s.ordinal and s.before <> s.after
    returning c.version_id as "versionId", s.clause_id as "clauseId", s.before, s.after`);
  return clauses;
}

/** Binds translations of the former words to the new fingerprint. */
export async function rebindTranslations(tx: Tx, { clauseId, before, after }: RehashedClause): Promise<void> {
  await tx.manager.query(
    'update translation set source_hash = $3 where subject_id = $1 and source_hash = $2',
    [clauseId, before, after],
  );
}

export async function rehashAmendments(tx: Tx): Promise<void> {
  await tx.manager.query(
    `
      update amendment
      set base_hash = words_hash(base_text, base_formats)
      where base_hash <> words_hash(base_text, base_formats)`,
  );
}

export async function findVersionIds(tx: Tx): Promise<string[]> {
  const versions = await tx.manager.query<{ id: string }[]>('select id from standard_version');
  return versions.map(({ id }) => id);
}

export async function saveVersionHash(tx: Tx, versionId: string, hash: string): Promise<void> {
  await tx.manager.query('update standard_version set hash = $2, purged_at = app_now() where id = $1', [
    versionId,
    hash,
  ]);
}
