import type { SourceKind } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { FROZEN_COLUMNS, numberedCitations, OBJECT_HASH } from './source.sql.ts';

/** A source as a version freezes it, under its number. */
export interface FrozenSource {
  readonly number: number;
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly publisher: string;
  readonly address: string | null;
  readonly objectHash: string | null;
  readonly citations: readonly FrozenCitation[];
}

interface FrozenCitation {
  readonly clauseId: string;
  readonly ordinal: number;
  readonly locator: string;
  readonly supports: string;
}

/** With the whole row, as the version will keep it. */
export interface SourceToFreeze extends FrozenSource {
  readonly row: object;
}

const FROZEN_FACTS = `
  x.kind, x.title, x.authors, x.year, x.publisher, x.address, ${OBJECT_HASH} as "objectHash"`;

/** The citations `k` of one source. */
const CITATIONS = `
  coalesce(
    json_agg(
      json_build_object(
        'clauseId', k.clause_id, 'ordinal', k.ordinal, 'locator', k.locator, 'supports', k.supports
      ) order by k.ordinal
    ), '[]'
  )`;

/** What the clauses of a standard cite at this moment, under the numbers that it has. */
export function findSourcesToFreeze(tx: Tx, standardId: string): Promise<SourceToFreeze[]> {
  return tx.manager.query<SourceToFreeze[]>(
    `
      with ${numberedCitations('$1')}
      select n.number, ${FROZEN_FACTS}, to_jsonb(x) as row,
        (
          select ${CITATIONS} from cited k where k.source_id = x.id
        ) as citations
      from numbered n
      join standard_source x on x.id = n.source_id
      order by n.number`,
    [standardId],
  );
}

/** Keeps these with a version, for ever. */
export async function freezeSources(
  tx: Tx,
  versionId: string,
  sources: readonly SourceToFreeze[],
): Promise<void> {
  if (sources.length === 0) return;
  await tx.manager.query(
    `
      insert into version_source (version_id, number, source_id, ${FROZEN_COLUMNS.join(', ')})
      select $1, f.number, x.id, ${FROZEN_COLUMNS.map((column) => `x.${column}`).join(', ')}
      from jsonb_to_recordset($2::jsonb) as f (number int, row jsonb)
      cross join lateral jsonb_populate_record(null::standard_source, f.row) x`,
    [versionId, JSON.stringify(sources.map(({ number, row }) => ({ number, row })))],
  );
  const citations = sources.flatMap(({ number, citations: own }) => own.map((one) => ({ ...one, number })));
  await tx.manager.query(
    `
      insert into version_citation (version_id, clause_id, number, ordinal, locator, supports)
      select $1, c."clauseId", c.number, c.ordinal, c.locator, c.supports
      from jsonb_to_recordset($2::jsonb) as c (
        "clauseId" uuid, number int, ordinal int, locator text, supports text
      )`,
    [versionId, JSON.stringify(citations)],
  );
}

/** What a version froze, whoever may know of it. */
export function findSourcesOfVersion(
  manager: Pick<EntityManager, 'query'>,
  versionId: string,
): Promise<FrozenSource[]> {
  return manager.query<FrozenSource[]>(
    `
      select x.number, ${FROZEN_FACTS},
        (
          select ${CITATIONS}
          from version_citation k
          where k.version_id = x.version_id and k.number = x.number
        ) as citations
      from version_source x
      where x.version_id = $1
      order by x.number`,
    [versionId],
  );
}
