import { Injectable } from '@nestjs/common';
import { type Finding, mayHoldPersonalData } from '@nbn/safeguarding';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ContactAllowList } from '../contact-allow-list.ts';
import { upsertStoredTextReport } from '../safeguarding-report.repository.ts';
import { ScanPool } from '../scan/scan-pool.ts';
import { StoredPageQuery } from './stored-page.query.ts';
import { type StoredRow, type StoredTable, StoredTextQuery } from './stored-text.query.ts';
import { advanceSweep, finishSweep, lockRunningSweep, type Sweep } from './sweep.repository.ts';

const BATCH_SIZE = 400;
/** Sorts behind the name of every table. */
const AFTER_LAST_TABLE = '~';

interface RowFindings {
  readonly row: StoredRow;
  readonly column: string;
  readonly findings: readonly Finding[];
}

/** Reads what is stored, a batch a transaction: what was found and how far it came are committed together. */
@Injectable()
export class SweepRunnerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storedTexts: StoredTextQuery,
    private readonly pool: ScanPool,
    private readonly allowList: ContactAllowList,
    private readonly pages: StoredPageQuery,
  ) {}

  /**
   * One batch of the sweep that is running. Returns whether there is more to do; false when another process is
   * working on it.
   */
  runBatch(rows = BATCH_SIZE): Promise<boolean> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const sweep = await lockRunningSweep(tx);
      if (!sweep) return false;
      const [table, following] = await this.storedTexts.tablesFrom(tx.manager, sweep.atTable, 2);
      if (!table) {
        await finishSweep(tx, sweep.id);
        return false;
      }
      const batch = await this.storedTexts.next(
        tx.manager,
        table,
        table.name === sweep.atTable ? sweep.atKey : null,
        rows,
      );
      const { found, unread } = await this.scanRows(batch, tx.now.getUTCFullYear());
      for (const rowFindings of found) await this.report(tx.manager, sweep, table, rowFindings);
      const isLast = batch.length < rows;
      const next = isLast ? (following?.name ?? AFTER_LAST_TABLE) : table.name;
      await advanceSweep(tx, sweep.id, {
        atTable: next,
        atKey: isLast ? null : batch.at(-1)!.key,
        read: batch.length,
        unread,
        found: found.length,
      });
      return true;
    });
  }

  /**
   * A row that takes too long to scan is counted and skipped; it must not stop the others.
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
    const found = findings.map(({ kind, start, end }) => ({ kind, length: end - start }));
    await upsertStoredTextReport(manager, {
      sweepId: sweep.id,
      rulesVersion: sweep.rulesVersion,
      table: table.name,
      column,
      key: row.key,
      seen: { field: column, found },
      page,
    });
  }
}
