import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TargetReaders } from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { type ClauseCitation, newerWordsSql, type NewerWords } from './clause-citation.sql.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';

/** A clause as another feature names it: by the words in force, else by those of the draft. */
export interface ClauseReference {
  readonly id: string;
  readonly standardId: string;
  readonly standard: string;
  /** Of the published standard; null while it is a draft alone. */
  readonly slug: string | null;
  readonly number: string | null;
  readonly text: string;
}

/** A clause with the words that it has now, and whether they are others than those that were cited. */
export interface CitedClause extends ClauseReference {
  readonly newer: NewerWords | null;
}

const MAX_FOUND = 20;

/** `$1` is the reader. What is published is everybody's; a draft is for those who may know of it. */
const selectReferences = (actor: Actor): string => `
  select c.id, s.id as "standardId", coalesce(v.title, s.title) as standard,
    case when v.id is not null then f.slug end as slug, w.number, coalesce(w.text, c.text) as text,
    s.changed_at, c.position
  from clause c
  join standard s on s.id = c.standard_id
  left join published_standard f on f.standard_id = s.id
  left join lateral (
    select x.version_id
    from published_version x
    join version_clause y on y.version_id = x.version_id and y.clause_id = c.id
    where x.standard_id = s.id
    order by x.ordinal desc
    limit 1
  ) e on true
  left join version_clause w on w.version_id = e.version_id and w.clause_id = c.id
  left join standard_version v on v.id = e.version_id
  where (v.id is not null or (c.removed_at is null and ${standardsVisibleTo(actor, '$1')}))`;

const COLUMNS = 'r.id, r."standardId", r.standard, r.slug, r.number, r.text';

/** Finds the clauses that other features point at. What the reader may not know of is not in the answer. */
@Injectable()
export class ClauseReferenceQuery {
  constructor(private readonly database: DataSource) {}

  /** Those of the clauses that the actor may read, in the order of their standards. */
  findVisible(actor: Actor, ids: readonly string[]): Promise<ClauseReference[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query<ClauseReference[]>(
      `
        select ${COLUMNS}
        from (${selectReferences(actor)} and c.id = any($2::uuid[])) r
        order by r.standard, r."standardId", r.position, r.id`,
      [actor.memberId, ids],
    );
  }

  /** Clauses of an area that the actor may read, by standard. */
  findInArea(actor: Actor, areaId: string, limit: number): Promise<ClauseReference[]> {
    return this.database.query<ClauseReference[]>(
      `
        select ${COLUMNS}
        from (${selectReferences(actor)} and c.id in (select clause_id from clause_area where area_id = $2)) r
        order by r.standard, r."standardId", r.position, r.id
        limit $3`,
      [actor.memberId, areaId, limit],
    );
  }

  /** Those of the cited clauses that the actor may read, each with what became of its words since. */
  findCited(actor: Actor, citations: readonly ClauseCitation[]): Promise<CitedClause[]> {
    if (citations.length === 0) return Promise.resolve([]);
    return this.database.query<CitedClause[]>(
      `
        select ${COLUMNS},
          ${newerWordsSql(actor, '$1', { version: 'g."versionId"', revision: 'g."clauseRevision"' })} as newer
        from (${selectReferences(actor)} and c.id = any($2::uuid[])) r
        join clause c on c.id = r.id
        join standard s on s.id = c.standard_id
        join jsonb_to_recordset($3::jsonb)
          as g("clauseId" uuid, "versionId" uuid, "clauseRevision" integer) on g."clauseId" = r.id
        order by r.standard, r."standardId", r.position, r.id`,
      [actor.memberId, citations.map(({ clauseId }) => clauseId), JSON.stringify(citations)],
    );
  }

  /** Who reads each of these drafts. */
  async findDraftReaders(standardIds: readonly string[]): Promise<ReadonlyMap<string, TargetReaders>> {
    if (standardIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; audience: TargetReaders['audience'] }[]>(
      `
        select s.id,
          case
            when exists (select from standard_observer o where o.standard_id = s.id) then 'members'
            when s.audience = 'networks' then 'network'
            else 'teams'
          end as audience
        from standard s
        where s.id = any($1::uuid[])`,
      [standardIds],
    );
    return new Map(rows.map(({ id, audience }) => [id, { audience, country: null }]));
  }

  /** A few clauses with all these words in their text or their standard's title, or with this number. */
  search(actor: Actor, words: string): Promise<ClauseReference[]> {
    const patterns = words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
    return this.database.query<ClauseReference[]>(
      `
        select ${COLUMNS}
        from (${selectReferences(actor)} and c.kind in ('clause', 'item')) r
        where concat_ws(' ', r.number, r.standard, r.text) ilike all($2::text[])
        order by r.slug is null, r.changed_at desc, r."standardId", r.position, r.id
        limit ${MAX_FOUND}`,
      [actor.memberId, patterns],
    );
  }
}
