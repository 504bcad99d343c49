import type { ClauseKind } from '@nbn/contracts';
import type { FormattedText } from '@nbn/drafting';
import type { Tx } from '#platform/persistence/transaction';

/** English words in force. */
export interface TranslationSource extends FormattedText {
  readonly kind: ClauseKind | 'title';
  /** Of the words and their form. */
  readonly hash: string;
}

/**
 * The English words in force of a clause, or of the title where the subject is the standard; null where there are
 * none. The published standard stays locked.
 */
export async function lockSource(
  tx: Tx,
  standardId: string,
  subjectId: string,
): Promise<TranslationSource | null> {
  const [found] = await tx.manager.query<{ source: TranslationSource | null }[]>(
    `
      select case when $2 = f.standard_id then json_build_object(
          'kind', 'title', 'text', v.title, 'formats', '[]'::json,
          'hash', encode(sha256(convert_to(v.title, 'UTF8')), 'hex')
        )
        else (
          select json_build_object('kind', c.kind, 'text', c.text, 'formats', c.formats, 'hash', c.hash)
          from version_clause c
          where c.version_id = p.version_id and c.clause_id = $2 and c.text <> ''
        ) end as source
      from published_standard f
      join published_version p on p.standard_id = f.standard_id
      join standard_version v on v.id = p.version_id
      where f.standard_id = $1
      order by p.ordinal desc
      limit 1
      for no key update of f`,
    [standardId, subjectId],
  );
  return found?.source ?? null;
}
