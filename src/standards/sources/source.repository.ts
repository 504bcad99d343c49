import type { SourceKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { SourceObjectRegistry } from './source-object.registry.ts';
import { knownSources } from './source.visibility.ts';

/** A document or a practice as it is at this moment. */
export interface CurrentObject {
  readonly documentVersion: number | null;
  readonly documentSha256: string | null;
  readonly practiceVersion: number | null;
}

export interface SourceLink {
  readonly kind: SourceKind;
  readonly documentId: string | null;
  readonly practiceId: string | null;
}

/**
 * What a source stands for, as it is now; null where the actor cannot open it or it is gone. A document that only
 * keeps a copy is looked at like one that is the source.
 */
export async function findCurrentObject(
  tx: Tx,
  objects: SourceObjectRegistry,
  actor: Actor,
  { kind, documentId, practiceId }: SourceLink,
): Promise<CurrentObject | null> {
  const newest = (linked: 'document' | 'practice'): string =>
    objects.all.get(linked)?.newestVersionSql ?? 'null';
  const asked = documentId === null ? kind : 'document';
  const [found] = await tx.manager.query<CurrentObject[]>(
    `
      select o.document as "documentVersion", v.sha256 as "documentSha256", o.practice as "practiceVersion"
      from (select $3::text as kind, $4::uuid as document_id, $5::uuid as practice_id) x
      cross join lateral (
        select ${newest('document')} as document, ${newest('practice')} as practice
      ) o
      left join document_version v on v.document_id = x.document_id and v.number = o.document
      where ${knownSources(objects, actor)}
        and (x.document_id is null or v.sha256 is not null)
        and (x.practice_id is null or o.practice is not null)`,
    [actor.memberId, actor.country, asked, documentId, practiceId],
  );
  return found ?? null;
}

/** Whether the actor may know what the source is. */
export async function isSourceKnown(
  tx: Tx,
  objects: SourceObjectRegistry,
  actor: Actor,
  sourceId: string,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `select from standard_source x where x.id = $3 and ${knownSources(objects, actor)}`,
    [actor.memberId, actor.country, sourceId],
  );
  return rows.length > 0;
}

/** How many sources a standard has, and whether one of them is this very one. */
export async function countSources(
  tx: Tx,
  standardId: string,
  source: SourceLink & {
    readonly title: string;
    readonly year: number | null;
    readonly address: string | null;
  },
  besides: string | null,
): Promise<{ readonly total: number; readonly same: number }> {
  const [counts] = await tx.manager.query<[{ total: number; same: number }]>(
    `
      select count(*)::int as total, count(*) filter (
          where kind = $2 and id is distinct from $3
            and case
              when kind = 'document' then document_id = $4
              when kind = 'practice' then practice_id = $5
              else lower(title) = lower($6) and year is not distinct from $7 and address is not distinct from $8
            end
        )::int as same
      from standard_source
      where standard_id = $1`,
    [
      standardId,
      source.kind,
      besides,
      source.documentId,
      source.practiceId,
      source.title,
      source.year,
      source.address,
    ],
  );
  return counts;
}

/** Whether the clause stands in the draft of the standard. */
export async function isCurrentClause(tx: Tx, standardId: string, clauseId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from clause where id = $1 and standard_id = $2 and removed_at is null for no key update',
    [clauseId, standardId],
  );
  return rows.length > 0;
}

/** Compares what sources stand for with what it is now, and returns the standards in which one changed. */
export async function recheckSources(
  tx: Tx,
  objects: SourceObjectRegistry,
  documentIds: readonly string[] | null,
): Promise<string[]> {
  const newest = [...objects.all]
    .map(([kind, object]) => `when x.kind = '${kind}' then ${object.newestVersionSql}`)
    .join(' ');
  const kinds = [...objects.all.keys()].map((kind) => `'${kind}'`).join(', ');
  const [rows] = await tx.manager.query<[{ standardId: string }[], number]>(
    `
      with seen as (
        select x.id, case
            when o.newest is null then 'gone'
            when o.newest <> coalesce(x.document_version, x.practice_version) then 'changed'
            else 'sound' end as state
        from standard_source x
        cross join lateral (select case ${newest} end as newest) o
        where x.kind in (${kinds}) and ($1::uuid[] is null or x.document_id = any($1::uuid[]))
      )
      update standard_source x
      set state = s.state, state_since = app_now()
      from seen s
      where s.id = x.id and s.state <> x.state
      returning x.standard_id as "standardId"`,
    [documentIds],
  );
  return [...new Set(rows.map(({ standardId }) => standardId))];
}
