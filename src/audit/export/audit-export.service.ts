import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { AuditSeal } from '../audit-seal.entity.ts';
import { findSealAfter } from '../audit-seal.repository.ts';
import { DIGEST_BYTES } from '../seal-hash.ts';
import type { AuditCheckpoint } from '../checkpoints/audit-checkpoint.entity.ts';
import { AuditExportQuery, type ExportedEntry, type SealedLog } from './audit-export.query.ts';
import {
  checkpointLine,
  countersignatureLine,
  entryLine,
  keyLine,
  sealLine,
  type ExportLine,
} from './export-lines.ts';

/**
 * The sealed log as lines of JSON that `scripts/verify-audit.mjs` checks without this server: entries, after them
 * the seal that covers them, and each checkpoint after the last seal that it covers.
 */
@Injectable()
export class AuditExportService {
  constructor(
    private readonly query: AuditExportQuery,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Notes that the log was exported, then gives its lines while they are read: one seal is in memory at a time. */
  async export(actor: Actor): Promise<AsyncGenerator<string>> {
    const sealed = await this.query.findSealed();
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'audit.exported',
        object: { kind: 'audit-log', id: 'all' },
        detail: { seals: sealed.seals, rows: sealed.entries },
      });
      return Promise.resolve();
    });
    return this.write(sealed);
  }

  /** The lines as text, and at the end the digest of all before: a file that was cut off has none. */
  private async *write(sealed: SealedLog): AsyncGenerator<string> {
    const checkpoints = await this.query.findCheckpoints(sealed.seals);
    const hash = createHash('sha256');
    for await (const lines of this.lines(sealed, checkpoints)) {
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      hash.update(text);
      yield text;
    }
    const { seals, entries } = sealed;
    const counts = { seals, entries, checkpoints: checkpoints.length };
    yield `${JSON.stringify({ type: 'end', ...counts, sha256: hash.digest('hex') })}\n`;
  }

  private async *lines(
    { seals, lastSeq }: SealedLog,
    checkpoints: readonly AuditCheckpoint[],
  ): AsyncGenerator<readonly ExportLine[]> {
    yield [{ type: 'log', format: 'norbanet-audit-1' }];
    let after = '0';
    for (let number = 1; number <= seals; number++) {
      const seal = await findSealAfter(this.query.database.manager, number - 1);
      if (!seal) return;
      const rows = await this.query.findEntries(after, seal.toSeq);
      const covered = checkpoints.filter(({ sealNumber }) => sealNumber === number);
      yield [...entryLines(seal, rows), sealLine(seal), ...covered.map(checkpointLine)];
      after = seal.toSeq;
    }
    yield (await this.query.findKeys(lastSeq)).map(keyLine);
    yield (await this.query.findCountersignatures(lastSeq)).map(countersignatureLine);
  }
}

/** Each entry beside the digest that was sealed for it: what the entry says now must have it still. */
function entryLines(seal: AuditSeal, rows: readonly ExportedEntry[]): ExportLine[] {
  const digests = new Map(
    seal.seqs.map((seq, at) => [seq, seal.digests.subarray(at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES)]),
  );
  return rows.map((row) => entryLine(row, digests.get(row.seq)));
}
