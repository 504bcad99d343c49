import { Injectable } from '@nestjs/common';
import type { ContributionKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { pageLimit, parseCursor, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { PreparedStatement, type SqlValue } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import type { ContributionRow } from './contribution-facts.ts';
import { ownContributionsSql } from './contribution-list.sql.ts';
import { type ContributionRights, EVERYTHING, rightsOf } from './contribution-rights.sql.ts';
import { agendaProposalsSql, prioritiesSql } from './proposal-facts.sql.ts';
import { standardContributionsSql } from './standard-facts.sql.ts';

/** A contribution on its author's own page. */
export interface OwnContributionRow extends ContributionRow {
  readonly movedAt: string;
  /** Something became of it since its author last looked. */
  readonly isNew: boolean;
}

/** Names one contribution. */
export interface ContributionReference {
  readonly kind: ContributionKind;
  readonly id: string;
}

export interface ContributionFilter {
  readonly kind?: ContributionKind;
  /** Only what moved since the reader last looked. */
  readonly moved?: boolean;
}

const columns = (rights: ContributionRights): string => `
  found (
    kind, id, author_id, made_at, words, readable, title, number, path, facts
  ) as (
    ${standardContributionsSql(rights)} union all ${prioritiesSql(rights)} union all ${agendaProposalsSql(rights)}
  )`;

const ROW = `
  f.kind, f.id, f.author_id as "authorId", to_json(f.made_at)#>>'{}' as "madeAt", f.words, f.readable, f.title,
  f.number, f.path, f.facts`;

const GIVEN = `
  given as (
    select distinct n.kind, n.id
    from unnest($3::text[], $4::uuid[]) n (kind, id)
    where coalesce($1::uuid::text, $2::text, '') is not null
  )`;

/** Over `given`: the reader's own, the latest move first. `$3` filters, `$4` and `$5` are the cursor. */
const pageSql = (actor: Actor, rights: ContributionRights, kind: ContributionKind | null): string => `
  with looked as (
    select coalesce((select looked_at from contribution_look where member_id = $1), '-infinity') as at
  ), given as (
    select w.*, w.moved_at > w.made_at and w.moved_at > l.at as is_new
    from (${ownContributionsSql(actor, rights, kind)}) w
    cross join looked l
    where (not $3::boolean or (w.moved_at > w.made_at and w.moved_at > l.at))
      and ($4::timestamptz is null or (w.moved_at, w.id) < ($4::timestamptz, $5::uuid))
      and coalesce($2::text, '') is not null
    order by w.moved_at desc, w.id desc
    limit $6
  ), ${columns(rights)}
  select ${ROW}, g.moved_at::text as "movedAt", g.is_new as "isNew"
  from given g
  join found f on f.kind = g.kind and f.id = g.id
  order by g.moved_at desc, g.id desc`;

/** Reads contributions with what their reader may know of what became of them. */
@Injectable()
export class ContributionsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** A page of the reader's own, the latest move first. */
  async page(
    actor: Actor,
    { kind, moved = false }: ContributionFilter,
    page: PageQuery,
  ): Promise<Page<OwnContributionRow>> {
    const limit = pageLimit(page);
    const [at, id] = parseCursor(page, 'instant', 'id') ?? [null, null];
    const rows = await this.reads.query(
      PreparedStatement.plannedOnce<OwnContributionRow>(pageSql(actor, rightsOf(actor), kind ?? null)).bind(
        actor.memberId,
        actor.country,
        moved,
        at as SqlValue,
        id as SqlValue,
        limit + 1,
      ),
    );
    return toPage(rows, limit, (row) => [row.movedAt, row.id]);
  }

  /** One of the reader's own. Missing and another's are the same. */
  async one(actor: Actor, { kind, id }: ContributionReference): Promise<OwnContributionRow> {
    const rights = rightsOf(actor);
    const [row] = await this.reads.query(
      PreparedStatement.plannedOnce<OwnContributionRow>(`
        with given as (
          select w.*
          from (${ownContributionsSql(actor, rights, kind)}) w
          where w.id = $3 and coalesce($2::text, '') is not null
        ), ${columns(rights)}
        select ${ROW}, g.moved_at::text as "movedAt", g.moved_at > g.made_at and g.moved_at > coalesce(
          (select looked_at from contribution_look where member_id = $1), '-infinity'
        ) as "isNew"
        from given g
        join found f on f.kind = g.kind and f.id = g.id`).bind(actor.memberId, actor.country, id),
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** These contributions as one of their readers may know them. */
  find(tx: Tx, actor: Actor, of: readonly ContributionReference[]): Promise<ContributionRow[]> {
    return this.findWith(tx, rightsOf(actor), actor, of);
  }

  /** These contributions with everything that became of them, for no reader. */
  findAll(tx: Tx, of: readonly ContributionReference[]): Promise<ContributionRow[]> {
    return this.findWith(tx, EVERYTHING, { memberId: null, country: null }, of);
  }

  private async findWith(
    tx: Tx,
    rights: ContributionRights,
    { memberId, country }: { readonly memberId: string | null; readonly country: string | null },
    of: readonly ContributionReference[],
  ): Promise<ContributionRow[]> {
    if (of.length === 0) return [];
    const [rows] = await tx.queryAll(
      PreparedStatement.plannedOnce<ContributionRow>(
        `with ${GIVEN}, ${columns(rights)} select ${ROW} from found f`,
      ).bind(
        memberId,
        country,
        of.map(({ kind }) => kind),
        of.map(({ id }) => id),
      ),
    );
    return rows;
  }
}
