import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { AuditSeal } from './audit-seal.entity.ts';
import { GENESIS_HASH, sealHash } from './seal-hash.ts';

const BATCH_SIZE = 2_000;
/** Any number that only sealing locks with. */
const SEALING_LOCK = 711_004_023;
/** PostgreSQL: lock_not_available. */
const LOCK_TIMEOUT = '55P03';

interface LastSeal {
  number: number;
  toSeq: string;
  hash: Buffer;
}

const SELECT_LAST_SEAL =
  'select number, to_seq as "toSeq", hash from audit_seal order by number desc limit 1';

/** Seals the audit log from where the last seal ended up to where it is final. */
@Injectable()
export class AuditSealService {
  constructor(
    private readonly work: UnitOfWork,
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
   * is nothing new, or when it cannot be told now.
   *
   * Numbers are given when a row is written and show when its transaction commits, so a higher number can be
   * seen before a lower one, and a seal over what is seen would leave the lower one out for ever. Whoever
   * inserts holds ROW EXCLUSIVE on the table before a number is drawn, and until its transaction ends. SHARE
   * waits for all who hold that and lets nobody else in; at the moment when it is granted, every number drawn
   * so far belongs to a row that is committed, or never will be. The lock is held for one look at the end of
   * the table and waited for a moment only: commands do not queue behind a long transaction; the next tick
   * tries again. (Comparing transaction ids with pg_snapshot_xmin orders by another number than the log's
   * own, and does not survive a restore into a new cluster.)
   */
  private async horizon(): Promise<string | null> {
    const [{ fresh }] = await this.database.query<[{ fresh: boolean }]>(
      `
        select exists (
          select 1
          from audit_entry
          where seq > coalesce((select max(to_seq) from audit_seal), 0)
        ) as fresh`,
    );
    if (!fresh) return null;
    try {
      return await this.database.transaction('READ COMMITTED', async (manager) => {
        await manager.query(`set local lock_timeout = '100ms'`);
        await manager.query('lock table audit_entry in share mode');
        const [{ last }] = await manager.query<[{ last: string | null }]>(
          'select max(seq) as last from audit_entry',
        );
        return last;
      });
    } catch (error) {
      if (isLockTimeout(error)) return null;
      throw error;
    }
  }

  /** One seal. Two processes at once take turns; the second finds the head that the first left. */
  private sealBatch(horizon: string): Promise<number> {
    return this.work.run(SYSTEM, async ({ manager, now }) => {
      await manager.query('select pg_advisory_xact_lock($1)', [SEALING_LOCK]);
      const [head] = await manager.query<LastSeal[]>(SELECT_LAST_SEAL);
      const rows = await manager.query<{ seq: string; digest: Buffer }[]>(
        `
          select e.seq, audit_entry_digest(e) as digest
          from audit_entry e
          where e.seq > $1 and e.seq <= $2
          order by e.seq
          limit ${BATCH_SIZE}`,
        [head?.toSeq ?? 0, horizon],
      );
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
