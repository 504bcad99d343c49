import { Injectable } from '@nestjs/common';
import { LIMITS, type RecoveredText } from '@nbn/contracts';
import type { ManuscriptDelta } from '@nbn/manuscript';
import type { Actor } from '../../platform/access/actor.ts';
import { newId } from '../../platform/persistence/id.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { RESCUE } from './manuscript.sql.ts';

/**
 * What comes within this time from one hand into one lost clause is one loss, up to the length of a clause.
 */
const SAME_LOSS_MS = 30_000;
const REMEMBERED_MOST = 1_000;

/** Keeps words that a merge left nowhere, for the one who typed them. */
@Injectable()
export class RescuedWordsKeeper {
  private readonly latest = new Map<string, { id: string; until: number; length: number }>();

  /** Written with the transaction. Returns what the writer is told at once. */
  keep(tx: Tx, actor: Actor, manuscriptId: string, { lost }: ManuscriptDelta): readonly RecoveredText[] {
    const words = new Map<string, RecoveredText>();
    for (const { clauseId, text } of lost) {
      const id = this.idFor(`${manuscriptId} ${actor.memberId} ${clauseId}`, text.length);
      words.set(id, { id, clauseId, text: (words.get(id)?.text ?? '') + text, at: tx.now.toISOString() });
    }
    const kept = [...words.values()];
    if (kept.length > 0)
      tx.write(
        RESCUE.bind(
          manuscriptId,
          JSON.stringify(
            kept.map(({ id, clauseId, text }) => ({
              id,
              member_id: actor.memberId,
              clause_id: clauseId,
              text,
            })),
          ),
        ),
      );
    return kept;
  }

  private idFor(place: string, added: number): string {
    const known = this.latest.get(place);
    const now = performance.now();
    const same =
      known && known.until > now && known.length + added <= LIMITS.clause
        ? known
        : { id: newId(), length: 0 };
    if (this.latest.size >= REMEMBERED_MOST) this.latest.clear();
    this.latest.set(place, { id: same.id, until: now + SAME_LOSS_MS, length: same.length + added });
    return same.id;
  }
}
