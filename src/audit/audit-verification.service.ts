import { Injectable } from '@nestjs/common';
import type { AuditFault } from '@nbn/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { AuditSeal } from './audit-seal.entity.ts';
import { countUnsealed, findDigests, findSealAfter } from './audit-seal.repository.ts';
import { GENESIS_HASH, DIGEST_BYTES, sealHash } from './seal-hash.ts';

/** Below every number there can be: a row slipped in before the first one is found too. */
const LOWEST_SEQ = '-9223372036854775808';

/** The first place where the log is not what was sealed. */
export interface SealBreak {
  readonly fault: AuditFault;
  /** The sequence number of the row; of the seal's first row when the seal itself is broken. */
  readonly seq: string;
  readonly seal: number;
}

export interface VerificationResult {
  readonly seals: number;
  readonly rows: number;
  /** Rows that are not sealed yet. */
  readonly unsealed: number;
  /**
   * The hash of the last seal, hex: to be written down outside, and compared the next time. Null before the
   * first seal.
   */
  readonly head: string | null;
  readonly broken: SealBreak | null;
  readonly at: Date;
}

/** Recomputes every seal from the rows. */
@Injectable()
export class AuditVerificationService {
  /** One run at a time: a request made while one is under way gets its result. */
  private running: Promise<VerificationResult> | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Verifies the whole log on behalf of an auditor. The log also records that this was asked for, and
   * what came out.
   */
  async verify(actor: Actor): Promise<VerificationResult> {
    this.running ??= this.recompute().finally(() => {
      this.running = null;
    });
    const result = await this.running;
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'audit.verified',
        object: { kind: 'audit-seal', id: String(result.seals) },
        detail: {
          whole: result.broken === null,
          rows: result.rows,
          ...(result.broken ? { fault: result.broken.fault, seq: result.broken.seq } : {}),
        },
      });
      return Promise.resolve();
    });
    return result;
  }

  /** In one snapshot, a seal at a time: memory does not grow with the log. */
  private recompute(): Promise<VerificationResult> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      let previous: Buffer = GENESIS_HASH;
      let [seals, rows, last] = [0, 0, LOWEST_SEQ];
      let broken: SealBreak | null = null;
      for (
        let seal = await findSealAfter(manager, 0);
        seal && !broken;
        seal = await findSealAfter(manager, seal.number)
      ) {
        broken = checkSeal(seal, previous, seals + 1) ?? (await this.checkRows(manager, seal, last));
        previous = seal.hash;
        [seals, rows, last] = [seal.number, rows + seal.count, seal.toSeq];
      }
      const { unsealed, at } = await countUnsealed(manager);
      return { seals, rows, unsealed, head: seals > 0 ? previous.toString('hex') : null, broken, at };
    });
  }

  /** The rows from the end of the seal before to the end of this one, against what this one holds. */
  private async checkRows(manager: EntityManager, seal: AuditSeal, after: string): Promise<SealBreak | null> {
    const found = await findDigests(manager, after, seal.toSeq);
    const digests = new Map(found.map(({ seq, digest }) => [seq, digest]));
    const sealed = new Set(seal.seqs);
    const added = found.find(({ seq }) => !sealed.has(seq));
    for (const [place, seq] of seal.seqs.entries()) {
      if (added && BigInt(added.seq) < BigInt(seq)) break;
      const digest = digests.get(seq);
      if (!digest) return { fault: 'missing', seq, seal: seal.number };
      if (!digest.equals(seal.digests.subarray(place * DIGEST_BYTES, (place + 1) * DIGEST_BYTES)))
        return { fault: 'changed', seq, seal: seal.number };
    }
    return added ? { fault: 'added', seq: added.seq, seal: seal.number } : null;
  }
}

/** The seal itself: in its place, on the one before, and hashed over what it holds. */
function checkSeal(seal: AuditSeal, previous: Buffer, expected: number): SealBreak | null {
  const whole =
    seal.number === expected &&
    seal.previous.equals(previous) &&
    seal.hash.equals(sealHash(previous, seal)) &&
    seal.seqs[0] === seal.fromSeq &&
    seal.seqs.at(-1) === seal.toSeq;
  return whole ? null : { fault: 'seal', seq: seal.fromSeq, seal: seal.number };
}
