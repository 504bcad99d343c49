import type { ClauseKind, TextFormat } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { standardsVisibleTo } from '../standard.visibility.ts';

/**
 * The words that a clause is cited by: those of an edition, or of the draft at a revision where no edition held it
 * then.
 */
export interface ClauseCitation {
  readonly clauseId: string;
  readonly versionId: string | null;
  readonly clauseRevision: number;
}

/** A clause that says something else now than when it was cited. */
export interface NewerWords {
  /** Of the clause now. */
  readonly kind: ClauseKind;
  readonly citedText: string;
  readonly citedFormats: TextFormat[];
  /** Null: a draft was cited. */
  readonly citedEdition: string | null;
  readonly text: string;
  readonly formats: TextFormat[];
  /** Null: it is a draft still. */
  readonly edition: string | null;
}

/** The newest edition that holds clause `c`; null while there is none. */
export const CITABLE_VERSION = `
  (
    select x.version_id
    from published_version x
    join version_clause y on y.version_id = x.version_id and y.clause_id = c.id
    where x.standard_id = c.standard_id
    order by x.ordinal desc
    limit 1
  )`;

/**
 * `NewerWords` as JSON, or null where the words are the same, of clause `c` of standard `s` cited by `version` and
 * `revision`. The words of a draft are for those who may know of the draft. @param member the placeholder of the
 * actor's member id.
 */
export const newerWordsSql = (
  actor: Pick<Actor, 'role'>,
  member: string,
  { version, revision }: { readonly version: string; readonly revision: string },
): string => `
  (
    select case
      when was.text <> coalesce(newest.text, c.text) then json_build_object(
        'kind', coalesce(newest.kind, c.kind), 'citedText', was.text, 'citedFormats', was.formats,
        'citedEdition', was.edition, 'text', coalesce(newest.text, c.text),
        'formats', coalesce(newest.formats, c.formats), 'edition', newest.edition
      ) end
    from (select ${CITABLE_VERSION} as version_id) citable
    left join lateral (
      select w.kind, w.text, w.formats, x.edition
      from version_clause w
      join published_version x on x.version_id = w.version_id
      where w.version_id = citable.version_id and w.clause_id = c.id
    ) newest on true
    cross join lateral (
      select w.text, w.formats, x.edition
      from version_clause w
      join published_version x on x.version_id = w.version_id
      where w.version_id = ${version} and w.clause_id = c.id
      union all
      (
        select k.text, k.formats, null
        from clause_revision k
        where ${version} is null and k.clause_id = c.id and k.revision <= ${revision}
          and ${standardsVisibleTo(actor, member)}
        order by k.revision desc
        limit 1
      )
    ) was
  )`;
