import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { AuditSeal } from './audit-seal.entity.ts';
import {
  findDigests,
  findLastSeal,
  findLastSeq,
  hasUnsealedEntries,
  lockEntries,
  lockSealing,
} from './audit-seal.repository.ts';
import { GENESIS_HASH, sealHash } from './seal-hash.ts';

const BATCH_SIZE = 2_000;
/** PostgreSQL: lock_not_available. */
const LOCK_TIMEOUT = '55P03';

/** Seals the audit log from the end of the last seal up to where the log is final. */
@Injectable()
export class AuditSealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  /** Seals all that is final now. Returns how many rows it sealed. */
  async seal(): Promise<number> {
    const horizon = await this.horizon();
    if (horizon === null) return 0;
    let sealed = 0;
    for (let count = await this.sealBatch(horizon); count > 0; count = await this.sealBatch(horizon))
      sealed += count;
    return sealed;
  }

  /**
   * The sequence number up to which the log is final: no row at or below it can still appear. Null when there
   * is nothing new, or when it cannot be known now.
   *
   * Numbers are given when a row is written and show when its transaction commits, so a higher number can be
   * seen before a lower one, and a seal over what is seen would leave the lower one out for ever. A
   * transaction that inserts holds ROW EXCLUSIVE on the table from before a number is drawn until it ends.
   * SHARE waits for all such transactions and keeps others out; when it is granted, every number drawn so far
   * belongs to a row that is committed, or never will be. The lock is held while the end of the table
   * is read and waited for a moment only: commands do not queue behind a long transaction; the next tick
   * tries again. (Comparing transaction ids with pg_snapshot_xmin orders by another number than the log's
   * own, and does not survive a restore into a new cluster.)
   */
  private async horizon(): Promise<string | null> {
    if (!(await hasUnsealedEntries(this.database.manager))) return null;
    try {
      return await this.database.transaction('READ COMMITTED', async (manager) => {
        await lockEntries(manager);
        return findLastSeq(manager);
      });
    } catch (error) {
      if (isLockTimeout(error)) return null;
      throw error;
    }
  }

  /** One seal. Two processes at once take turns; the second finds the head that the first left. */
  private sealBatch(horizon: string): Promise<number> {
    return this.unitOfWork.run(SYSTEM, async ({ manager, now }) => {
      await lockSealing(manager);
      const head = await findLastSeal(manager);
      const rows = await findDigests(manager, head?.toSeq ?? 0, horizon, BATCH_SIZE);
      const [first, last] = [rows[0], rows.at(-1)];
      if (!first || !last) return 0;
      const previous = head?.hash ?? GENESIS_HASH;
      const range = {
        number: (head?.number ?? 0) + 1,
        seqs: rows.map(({ seq }) => seq),
        digests: Buffer.concat(rows.map(({ digest }) => digest)),
      };
      await manager.insert(AuditSeal, {
        ...range,
        fromSeq: first.seq,
        toSeq: last.seq,
        count: rows.length,
        previous,
        hash: sealHash(previous, range),
        sealedAt: now,
      });
      return rows.length;
    });
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === LOCK_TIMEOUT;
}
