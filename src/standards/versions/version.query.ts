import { Injectable } from '@nestjs/common';
import type { ClauseKind, TextFormat } from '@nbn/contracts';
import { outlineOf, type VersionedClause } from '@nbn/drafting';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import { parseCursor, pageLimit, toPage, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { StandardWorkerPool } from '../worker/standard-worker-pool.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { type ComparisonQuery, CURRENT } from './dto/version.input.ts';
import type {
  ClauseNumbersView,
  ClauseNumberView,
  VersionClauseView,
  VersionListView,
  WholeVersionView,
} from './dto/version.view.ts';
import { presentVersion, type VersionRow } from './version.presenter.ts';

const SELECT_VERSION = `
  select v.id, v.standard_id as "standardId", v.ordinal, v.label, v.kind, v.title, v.scheme, v.hash, v.clauses,
    v.made_at as "madeAt", v.purged_at as "purgedAt", case when m.id is not null then ${memberJsonSql('m', 'o')}
    end as "madeBy"
  from standard_version v
  join standard s on s.id = v.standard_id
  left join member m on m.id = v.made_by
  left join organisation o on o.id = m.organisation_id`;

const SELECT_CONTENT = `
  select c.clause_id as id, c.number, c.mark, c.kind, c.level, c.depth, c.text, c.formats, c.hash, case
    when p.number <> c.number then p.number end as was
  from version_clause c
  left join standard_version v on v.id = c.version_id
  left join standard_version b on b.standard_id = v.standard_id and b.ordinal = v.ordinal - 1
  left join version_clause p on p.clause_id = c.clause_id and p.version_id = b.id
  where c.version_id = $1
  order by c.ordinal`;

interface CurrentRow {
  readonly id: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  readonly formats: readonly TextFormat[];
}

/** Reads of versions: for whoever may know of the standard and its draft. */
@Injectable()
export class VersionQuery {
  constructor(
    private readonly database: DataSource,
    private readonly computations: StandardWorkerPool,
  ) {}

  /** The versions of a standard, the newest first. */
  async list(actor: Actor, standardId: string, query: PageQuery): Promise<VersionListView> {
    await this.requireVisible(actor, standardId);
    const limit = pageLimit(query);
    const [before] = parseCursor(query, 'number') ?? [null];
    const rows = await this.database.query<VersionRow[]>(
      `
        ${SELECT_VERSION}
        where s.id = $1 and ($2::int is null or v.ordinal < $2::int)
        order by v.ordinal desc
        limit $3`,
      [standardId, before, limit + 1],
    );
    const page = toPage(rows, limit, ({ ordinal }) => [ordinal]);
    return { items: page.items.map((row) => presentVersion(actor, row)), next: page.next };
  }

  /** One version with its clauses. */
  async findOne(actor: Actor, standardId: string, versionId: string): Promise<WholeVersionView> {
    const version = await this.findVersion(actor, standardId, versionId);
    return {
      ...presentVersion(actor, version),
      content: await this.database.query<VersionClauseView[]>(SELECT_CONTENT, [versionId]),
    };
  }

  /**
   * The differences between two versions, or between a version and the present text: a `ComparisonView`, written
   * as JSON.
   */
  async compare(actor: Actor, standardId: string, { from, to }: ComparisonQuery): Promise<string> {
    await this.requireVisible(actor, standardId);
    const [older, newer] = await Promise.all([
      this.loadSide(actor, standardId, from),
      this.loadSide(actor, standardId, to),
    ]);
    const versions = {
      from: older.version && presentVersion(actor, older.version),
      to: newer.version && presentVersion(actor, newer.version),
    };
    return this.computations.writeComparison(versions, older.clauses, newer.clauses);
  }

  /**
   * Which clauses were ever cited by this number, in which version, and what their number is now. The newest
   * version first.
   */
  async findByNumber(actor: Actor, standardId: string, number: string): Promise<ClauseNumbersView> {
    await this.requireVisible(actor, standardId);
    const rows = await this.database.query<Omit<ClauseNumberView, 'now'>[]>(
      `
        select c.clause_id as "clauseId", v.id as "versionId", v.label, c.number
        from standard_version v
        join version_clause c on c.version_id = v.id
        where v.standard_id = $1 and c.number = $2 and c.kind not in ('note', 'row')
        order by v.ordinal desc`,
      [standardId, number],
    );
    return { items: await this.withCurrentNumber(standardId, rows) };
  }

  /** Every number that a clause ever had. The newest version first. */
  async findNumbersOf(actor: Actor, standardId: string, clauseId: string): Promise<ClauseNumbersView> {
    await this.requireVisible(actor, standardId);
    const rows = await this.database.query<Omit<ClauseNumberView, 'now'>[]>(
      `
        select c.clause_id as "clauseId", v.id as "versionId", v.label, c.number
        from version_clause c
        join standard_version v on v.id = c.version_id
        where v.standard_id = $1 and c.clause_id = $2
        order by v.ordinal desc`,
      [standardId, clauseId],
    );
    if (
      rows.length === 0 &&
      !(
        await this.database.query<unknown[]>('select from clause where id = $2 and standard_id = $1', [
          standardId,
          clauseId,
        ])
      ).length
    )
      throw new NotFound();
    return { items: await this.withCurrentNumber(standardId, rows) };
  }

  private async withCurrentNumber(
    standardId: string,
    rows: readonly Omit<ClauseNumberView, 'now'>[],
  ): Promise<ClauseNumberView[]> {
    const now = new Map((await this.findCurrentClauses(standardId)).map(({ id, number }) => [id, number]));
    return rows.map((row) => ({ ...row, now: now.get(row.clauseId) ?? null }));
  }

  private async loadSide(
    actor: Actor,
    standardId: string,
    which: string,
  ): Promise<{ version: VersionRow | null; clauses: readonly VersionedClause[] }> {
    if (which === CURRENT) return { version: null, clauses: await this.findCurrentClauses(standardId) };
    const [version, clauses] = await Promise.all([
      this.findVersion(actor, standardId, which),
      this.database.query<VersionedClause[]>(
        `
          select clause_id as id, number, kind, level, text, formats
          from version_clause
          where version_id = $1
          order by ordinal`,
        [which],
      ),
    ]);
    return { version, clauses };
  }

  private async findCurrentClauses(standardId: string): Promise<VersionedClause[]> {
    const rows = await this.database.query<CurrentRow[]>(
      'select id, position, kind, level, text, formats from clause where standard_id = $1 and removed_at is null',
      [standardId],
    );
    return outlineOf(rows).map(({ id, kind, level, text, formats, number }) => ({
      id,
      kind,
      level,
      text,
      formats,
      number: number.reference,
    }));
  }

  private async findVersion(actor: Actor, standardId: string, versionId: string): Promise<VersionRow> {
    const [version] = await this.database.query<VersionRow[]>(
      `${SELECT_VERSION} where v.id = $1 and s.id = $2 and ${standardsVisibleTo(actor, '$3')}`,
      [versionId, standardId, actor.memberId],
    );
    if (!version) throw new NotFound();
    return version;
  }

  private async requireVisible(actor: Actor, standardId: string): Promise<void> {
    const seen = await this.database.query<unknown[]>(
      `select from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    if (seen.length === 0) throw new NotFound();
  }
}
