import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';

/** Work that waits for an actor, and of which Home says only how much there is. */
export type PendingKind = 'term-proposal';
export type PendingCount = (actor: Actor) => Promise<number>;

/** Home asks here what waits in parts that nobody may import: they say it when they start. */
@Injectable()
export class PendingCountRegistry {
  private readonly counts = new Map<PendingKind, PendingCount>();

  register(kind: PendingKind, count: PendingCount): void {
    this.counts.set(kind, count);
  }

  async find(kind: PendingKind, actor: Actor): Promise<number> {
    const count = this.counts.get(kind);
    return count ? count(actor) : 0;
  }
}
