import type { VersionKind } from '@nbn/contracts';
import type { ClauseDifference, VersionedClause } from '@nbn/drafting';
import type { Tx } from '#platform/persistence/transaction';

/** A version that is to be published, with the last published one of its standard. */
export interface PublicationCandidate {
  readonly kind: VersionKind;
  readonly title: string;
  readonly hash: string;
  readonly ordinal: number;
  readonly last: {
    readonly versionId: string;
    readonly ordinal: number;
    readonly edition: string;
    readonly of: number;
  } | null;
}

export async function findCandidate(
  tx: Tx,
  standardId: string,
  versionId: string,
): Promise<PublicationCandidate | undefined> {
  const [candidate] = await tx.manager.query<PublicationCandidate[]>(
    `
      select v.kind, v.title, v.hash, v.ordinal,
        (
          select json_build_object(
            'versionId', p.version_id, 'ordinal', p.ordinal, 'edition', p.edition, 'of', b.ordinal
          )
          from published_version p
          join standard_version b on b.id = p.version_id
          where p.standard_id = v.standard_id
          order by p.ordinal desc
          limit 1
        ) as last
      from standard_version v
      where v.id = $1 and v.standard_id = $2`,
    [versionId, standardId],
  );
  return candidate;
}

export async function insertPublishedVersion(
  tx: Tx,
  version: {
    readonly versionId: string;
    readonly standardId: string;
    readonly ordinal: number;
    readonly edition: string;
    readonly publishedBy: string;
  },
): Promise<void> {
  await tx.manager.query(
    `
      insert into published_version (
        version_id, standard_id, ordinal, edition, published_by, published_at
      )
      values ($1, $2, $3, $4, $5, $6)`,
    [version.versionId, version.standardId, version.ordinal, version.edition, version.publishedBy, tx.now],
  );
}

/** Gives the standard its public address. False where another standard has it. */
export async function claimSlug(tx: Tx, standardId: string, slug: string): Promise<boolean> {
  const claimed = await tx.manager.query<unknown[]>(
    `
      insert into published_standard (standard_id, slug)
      values ($1, $2)
      on conflict (slug) do nothing
      returning slug`,
    [standardId, slug],
  );
  return claimed.length > 0;
}

export async function insertChanges(
  tx: Tx,
  versionId: string,
  changes: readonly (Pick<ClauseDifference, 'id' | 'fate'> & { readonly editorial: boolean })[],
): Promise<void> {
  await tx.manager.query(
    `
      insert into published_change (version_id, clause_id, fate, editorial)
      select $1, *
      from unnest($2::uuid[], $3::text[], $4::boolean[])`,
    [
      versionId,
      changes.map(({ id }) => id),
      changes.map(({ fate }) => fate),
      changes.map(({ editorial }) => editorial),
    ],
  );
}

/** Those of the clauses on which a binding decision was recorded after this version was published. */
export async function findDecidedClauseIds(
  tx: Tx,
  clauseIds: readonly string[],
  versionId: string,
): Promise<string[]> {
  const decided = await tx.manager.query<{ id: string }[]>(
    `
      select distinct l.clause_id as id
      from decision_clause l
      join decision d on d.id = l.decision_id and d.withdrawn_at is null and not d.indicative
      where l.clause_id = any($1::uuid[])
        and d.recorded_at > (select published_at from published_version where version_id = $2)`,
    [clauseIds, versionId],
  );
  return decided.map(({ id }) => id);
}

export function findClauses(tx: Tx, versionId: string): Promise<VersionedClause[]> {
  return tx.manager.query<VersionedClause[]>(
    `
      select clause_id as id, number, kind, level, text
      from version_clause
      where version_id = $1
      order by ordinal`,
    [versionId],
  );
}
