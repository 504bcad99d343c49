import type { Tx } from '#platform/persistence/transaction';

/**
 * The hash of the English words in force of a clause, or of the title where the subject is the standard; null
 * where there are none. The published standard stays locked.
 */
export async function lockSourceHash(tx: Tx, standardId: string, subjectId: string): Promise<string | null> {
  const [found] = await tx.manager.query<{ hash: string | null }[]>(
    `
      select case when $2 = f.standard_id then encode(sha256(convert_to(v.title, 'UTF8')), 'hex')
        else (
          select c.hash
          from version_clause c
          where c.version_id = p.version_id and c.clause_id = $2 and c.text <> ''
        ) end as hash
      from published_standard f
      join published_version p on p.standard_id = f.standard_id
      join standard_version v on v.id = p.version_id
      where f.standard_id = $1
      order by p.ordinal desc
      limit 1
      for no key update of f`,
    [standardId, subjectId],
  );
  return found?.hash ?? null;
}
