import { createHash } from 'node:crypto';
import { CompactRange, type Hash } from '@nbn/merkle';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { AuditCheckpoint } from './audit-checkpoint.entity.ts';
import { findLastCheckpoint, findLastSealBefore, lockCheckpoints } from './audit-checkpoint.repository.ts';
import { findSealAfter } from '../audit-seal.repository.ts';
import { CheckpointMailer } from '../witnesses/checkpoint.mailer.ts';
import { DIGEST_BYTES } from '../seal-hash.ts';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

/** Makes the checkpoint of each day from the seals. */
@Injectable()
export class AuditCheckpointService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly mailer: CheckpointMailer,
  ) {}

  /**
   * The log as it stood when the day began in UTC, unless that checkpoint is made already or nothing was added.
   * Whoever makes it, and however often it is tried, the same rows give the same root.
   */
  make(): Promise<AuditCheckpoint | null> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      await lockCheckpoints(tx.manager);
      const day = tx.now.toISOString().slice(0, 10);
      const previous = await findLastCheckpoint(tx.manager);
      const sealNumber = await findLastSealBefore(tx.manager, new Date(`${day}T00:00:00Z`));
      const isMade = previous !== null && (previous.day >= day || previous.sealNumber === sealNumber);
      if (sealNumber === undefined || isMade) return null;
      return this.write(tx, day, previous, sealNumber);
    });
  }

  private async write(
    tx: Tx,
    day: string,
    previous: AuditCheckpoint | null,
    sealNumber: number,
  ): Promise<AuditCheckpoint> {
    const previousSize = previous?.size ?? 0;
    const added = await rangeOfSeals(tx.manager, previousSize, previous?.sealNumber ?? 0, sealNumber);
    const whole = wholeRangeOf(previous);
    whole.append(added);
    const checkpoint = tx.manager.create(AuditCheckpoint, {
      number: (previous?.number ?? 0) + 1,
      day,
      madeAt: tx.now,
      origin: `${new URL(this.config.PUBLIC_URL).host}/audit`,
      size: whole.end,
      previousSize,
      sealNumber,
      root: Buffer.from(whole.rootOf(0, whole.end)),
      wholeRange: Buffer.from(whole.toBytes()),
      addedRange: Buffer.from(added.toBytes()),
    });
    await tx.manager.insert(AuditCheckpoint, checkpoint);
    await this.mailer.plan(tx, checkpoint);
    return checkpoint;
  }
}

/** All entries up to a checkpoint; nothing before the first. */
export function wholeRangeOf(checkpoint: AuditCheckpoint | null): CompactRange {
  return checkpoint
    ? CompactRange.from(sha256, 0, checkpoint.size, checkpoint.wholeRange)
    : new CompactRange(sha256, 0);
}

/** The entries of some seals, from the digests that the seals keep: no entry is read, one seal is in memory. */
async function rangeOfSeals(
  manager: EntityManager,
  begin: number,
  after: number,
  upTo: number,
): Promise<CompactRange> {
  const range = new CompactRange(sha256, begin);
  for (let number = after; number < upTo;) {
    const seal = await findSealAfter(manager, number);
    if (!seal) throw new Error('A seal is missing');
    for (let at = 0; at < seal.digests.length; at += DIGEST_BYTES)
      range.appendEntry(seal.digests.subarray(at, at + DIGEST_BYTES));
    number = seal.number;
  }
  return range;
}
