import { Injectable } from '@nestjs/common';
import { type Finding, mayHoldPersonalData } from '@nbn/safeguarding';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ContactAllowList } from '../contact-allow-list.ts';
import { ScanPool } from '../scan/scan-pool.ts';
import { StoredPageQuery } from './stored-page.query.ts';
import { type StoredRow, type StoredTable, StoredTextQuery } from './stored-text.query.ts';

const BATCH_SIZE = 400;
/** Sorts behind the name of every table. */
const AFTER_LAST_TABLE = '~';

interface Sweep {
  readonly id: string;
  readonly rulesVersion: number;
  readonly atTable: string | null;
  readonly atKey: readonly string[] | null;
}

interface RowFindings {
  readonly row: StoredRow;
  readonly column: string;
  readonly findings: readonly Finding[];
}

/** Reads what is stored, a batch a transaction: what was found and how far it came are committed together. */
@Injectable()
export class SweepRunnerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly storedTexts: StoredTextQuery,
    private readonly pool: ScanPool,
    private readonly allowList: ContactAllowList,
    private readonly pages: StoredPageQuery,
  ) {}

  /**
   * One batch of the sweep that is running. Answers whether there is more to do, false when another process
   * is at it.
   */
  runBatch(rows = BATCH_SIZE): Promise<boolean> {
    return this.work.run(SYSTEM, async (tx) => {
      const [sweep] = await tx.manager.query<Sweep[]>(
        `
          select id, rules_version as "rulesVersion", at_table as "atTable", at_key as "atKey"
          from safeguarding_sweep
          where state = 'running'
          for update skip locked`,
      );
      if (!sweep) return false;
      const tables = await this.storedTexts.tables();
      const table = tables.find(({ name }) => sweep.atTable === null || name >= sweep.atTable);
      if (!table) {
        await tx.manager.query(
          `
            update safeguarding_sweep
            set state = 'done', finished_at = app_now(), at_table = null, at_key = null
            where id = $1`,
          [sweep.id],
        );
        return false;
      }
      const batch = await this.storedTexts.next(
        tx.manager,
        table,
        table.name === sweep.atTable ? sweep.atKey : null,
        rows,
      );
      const { found, unread } = await this.scanRows(batch, tx.now.getUTCFullYear());
      for (const one of found) await this.report(tx.manager, sweep, table, one);
      const isLast = batch.length < rows;
      const next = isLast
        ? (tables.find(({ name }) => name > table.name)?.name ?? AFTER_LAST_TABLE)
        : table.name;
      await tx.manager.query(
        `
          update safeguarding_sweep
          set at_table = $2, at_key = $3, rows_read = rows_read + $4, rows_unread = rows_unread + $5,
            found = found + $6
          where id = $1`,
        [sweep.id, next, isLast ? null : batch.at(-1)!.key, batch.length, unread, found.length],
      );
      return true;
    });
  }

  /**
   * A row that cannot be read, because it takes too long, is counted and left behind; it must not stop the
   * others.
   */
  private async scanRows(
    batch: readonly StoredRow[],
    year: number,
  ): Promise<{ found: RowFindings[]; unread: number }> {
    const suspects = batch.flatMap((row) =>
      row.texts
        .filter(({ text }) => mayHoldPersonalData(text))
        .map(({ column, text }) => ({ row, column, text })),
    );
    if (suspects.length === 0) return { found: [], unread: 0 };
    const scanned = await this.pool
      .scan(
        suspects.map(({ text }) => text),
        year,
      )
      .catch(() => null);
    if (scanned) {
      const found: RowFindings[] = [];
      for (const [at, { row, column, text }] of suspects.entries()) {
        const findings = await this.allowList.withoutKnownContacts(text, scanned[at]!);
        if (findings.length > 0) found.push({ row, column, findings });
      }
      return { found, unread: 0 };
    }
    if (batch.length === 1) return { found: [], unread: 1 };
    const parts = [
      await this.scanRows(batch.slice(0, batch.length >> 1), year),
      await this.scanRows(batch.slice(batch.length >> 1), year),
    ];
    return {
      found: parts.flatMap(({ found }) => found),
      unread: parts.reduce((sum, { unread }) => sum + unread, 0),
    };
  }

  private async report(
    manager: EntityManager,
    sweep: Sweep,
    table: StoredTable,
    { row, column, findings }: RowFindings,
  ): Promise<void> {
    const page = await this.pages.find(manager, table, row.key);
    const seen = [
      { field: column, found: findings.map(({ kind, start, end }) => ({ kind, length: end - start })) },
    ];
    await manager.query(
      `
        insert into safeguarding_report (
          id, place, seen, kinds, outcome, rules_version, sweep_id, stored_table, stored_key, page_kind,
          page_id
        )
        values ($1, $2, $3, $4, 'stored', $5, $6, $7, $8, $9, $10)
        on conflict (stored_table, stored_key, place)
        where outcome = 'stored' do update set seen = excluded.seen, kinds = excluded.kinds,
          rules_version = excluded.rules_version, sweep_id = excluded.sweep_id,
          page_kind = excluded.page_kind, page_id = excluded.page_id`,
      [
        newId(),
        `stored ${table.name}.${column}`,
        JSON.stringify(seen),
        [...new Set(findings.map(({ kind }) => kind))],
        sweep.rulesVersion,
        sweep.id,
        table.name,
        row.key.join(' '),
        page?.kind ?? null,
        page?.id ?? null,
      ],
    );
  }
}
