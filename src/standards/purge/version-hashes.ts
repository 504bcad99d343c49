import { createHash } from 'node:crypto';
import type { ClauseKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

interface RehashedClause {
  readonly clauseId: string;
  readonly before: string;
  readonly after: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reckons the fingerprints of versions anew whose words were removed, and marks them so. The old ones are not
 * kept: of a number among known words they would say which it was. Whatever is bound to a clause's
 * fingerprint is bound to the new one. Returns how many versions that were.
 */
export async function recomputeVersionHashes(tx: Tx): Promise<number> {
  const redone = await tx.manager.query<[RehashedClause[], number]>(`
    with stale as (
      select version_id, ordinal, clause_id, hash as before,
        encode(sha256(convert_to(text, 'UTF8')), 'hex') as after
      from version_clause
    )
    update version_clause c
    set hash = s.after, purged_at = app_now()
    from stale s
    where c.version_id = s.version_id and c.ordinal = s.ordinal and s.before <> s.after
    returning c.version_id as "versionId", s.clause_id as "clauseId", s.before, s.after`);
  const clauses = redone[0] as (RehashedClause & { versionId: string })[];
  for (const { clauseId, before, after } of clauses) {
    await tx.manager.query(
      'update translation set source_hash = $3 where subject_id = $1 and source_hash = $2',
      [clauseId, before, after],
    );
  }
  await tx.manager.query(
    `
      update amendment
      set base_hash = encode(sha256(convert_to(base_text, 'UTF8')), 'hex')
      where base_hash <> encode(sha256(convert_to(base_text, 'UTF8')), 'hex')`,
  );
  const versions = await tx.manager.query<{ id: string; title: string; hash: string }[]>(
    'select id, title, hash from standard_version',
  );
  let renewed = 0;
  for (const { id, title, hash } of versions) {
    const rows = await tx.manager.query<
      { id: string; number: string; kind: ClauseKind; depth: number; hash: string }[]
    >(
      `
        select clause_id as id, number, kind, depth, hash
        from version_clause
        where version_id = $1
        order by ordinal`,
      [id],
    );
    const now = sha256(
      JSON.stringify([title, rows.map((row) => [row.id, row.number, row.kind, row.depth, row.hash])]),
    );
    if (now === hash) continue;
    await tx.manager.query('update standard_version set hash = $2, purged_at = app_now() where id = $1', [
      id,
      now,
    ]);
    renewed += 1;
  }
  return renewed;
}
