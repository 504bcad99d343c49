import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PURGE_LIMITS } from '@nbn/contracts';
import { QueryFailedError } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { normalizeText } from '#platform/text/normalize-text';
import { TextErasureService } from './text-erasure.service.ts';
import { Purge } from './purge.entity.ts';
import { heldOfficeBefore } from './purge.repository.ts';
import {
  NothingToPurge,
  PurgeHitsSystemText,
  PurgeIsOver,
  PurgeNeedsAnotherMember,
  PurgeWordsDiffer,
} from './purge.problems.ts';

const digestOf = (key: Buffer, words: string): Buffer =>
  createHmac('sha256', key).update(words.toLowerCase()).digest();

/**
 * Removes words that should never have been here, everywhere and for ever. One member asks and another
 * carries it out; both type the words, so that they are kept nowhere, not even until then.
 */
@Injectable()
export class PurgeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly erasure: TextErasureService,
    private readonly live: LiveServer,
  ) {}

  async request(actor: Actor, given: string, reason: string): Promise<void> {
    const words = validWords(given);
    if (reason.toLowerCase().includes(words.toLowerCase()))
      throw new InvalidInput([{ field: 'reason', code: 'purged-text' }]);
    await this.unitOfWork.run(actor, async (tx) => {
      const [id, key] = [newId(), randomBytes(32)];
      await tx.manager.insert(Purge, {
        id,
        askedBy: actor.memberId,
        askedAt: tx.now,
        reason,
        state: 'asked',
        key,
        digest: digestOf(key, words),
      });
      tx.audit({ action: 'purge.asked', object: { kind: 'purge', id } });
    });
  }

  /** Another member types the same words: from then on they are nowhere. */
  async execute(actor: Actor, id: string, given: string): Promise<void> {
    const words = validWords(given);
    await this.unitOfWork.run(actor, async (tx) => {
      const { askedBy, askedAt, key, digest } = await this.lockOpenPurge(tx, id);
      if (askedBy === actor.memberId || !(await heldOfficeBefore(tx, actor.memberId, askedAt)))
        throw new PurgeNeedsAnotherMember();
      if (!timingSafeEqual(digest!, digestOf(key!, words))) throw new PurgeWordsDiffer();
      const { removed, remaining } = await this.erasure.erase(tx, words).catch((error: unknown) => {
        throw isConstraintViolation(error) ? new PurgeHitsSystemText() : error;
      });
      if (Object.keys(removed).length === 0) throw new NothingToPurge();
      await tx.manager.update(
        Purge,
        { id },
        {
          state: 'done',
          endedBy: actor.memberId,
          endedAt: tx.now,
          removed,
          remaining,
          key: null,
          digest: null,
        },
      );
      tx.audit({
        action: 'purge.carried-out',
        object: { kind: 'purge', id },
        detail: {
          askedBy,
          rows: Object.values(removed).reduce((sum, rows) => sum + rows, 0),
          remaining: Object.keys(remaining),
        },
      });
      // Whatever page is open anywhere may still show them.
      tx.afterCommit.push(() => this.live.server?.emit('renewed', { doc: null }));
    });
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.lockOpenPurge(tx, id);
      await tx.manager.update(
        Purge,
        { id },
        { state: 'withdrawn', endedBy: actor.memberId, endedAt: tx.now, key: null, digest: null },
      );
      tx.audit({ action: 'purge.withdrawn', object: { kind: 'purge', id } });
    });
  }

  private async lockOpenPurge(tx: Tx, id: string): Promise<Purge> {
    const purge = await tx.manager.findOne(Purge, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!purge) throw new NotFound();
    if (
      purge.state !== 'asked' ||
      tx.now.getTime() - purge.askedAt.getTime() > PURGE_LIMITS.hours * 3_600_000
    )
      throw new PurgeIsOver();
    return purge;
  }
}

/** A rule of the database was broken: the words are also ones that the system itself writes and reads. */
function isConstraintViolation(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    String((error.driverError as { code?: unknown }).code).startsWith('23')
  );
}

function validWords(given: string): string {
  const words = normalizeText(given);
  if (words.length < PURGE_LIMITS.shortest || words.length > PURGE_LIMITS.longest) {
    throw new InvalidInput([
      {
        field: 'words',
        code: 'length',
        values: { least: PURGE_LIMITS.shortest, most: PURGE_LIMITS.longest },
      },
    ]);
  }
  return words;
}
