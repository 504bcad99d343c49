import { Injectable } from '@nestjs/common';
import { LIMITS, type RecoveredText } from '@nbn/contracts';
import type { CollabDelta } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UPSERT_RECOVERED_TEXTS } from './collab-document.sql.ts';

/**
 * What comes within this time from one hand into one lost clause is one loss, up to the length of a clause.
 */
const MERGE_WINDOW_MS = 30_000;
const MAX_REMEMBERED = 1_000;

/** Keeps words that a merge left nowhere, for the one who typed them. */
@Injectable()
export class RecoveredTextRepository {
  private readonly latestByPlace = new Map<string, { id: string; until: number; length: number }>();

  /** Written with the transaction. Returns what the writer is told at once. */
  save(tx: Tx, actor: Actor, manuscriptId: string, { lost }: CollabDelta): readonly RecoveredText[] {
    const words = new Map<string, RecoveredText>();
    for (const { clauseId, text } of lost) {
      const id = this.idFor(`${manuscriptId} ${actor.memberId} ${clauseId}`, text.length);
      words.set(id, { id, clauseId, text: (words.get(id)?.text ?? '') + text, at: tx.now.toISOString() });
    }
    const kept = [...words.values()];
    if (kept.length > 0)
      tx.write(
        UPSERT_RECOVERED_TEXTS.bind(
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
    const known = this.latestByPlace.get(place);
    const now = performance.now();
    const same =
      known && known.until > now && known.length + added <= LIMITS.clause
        ? known
        : { id: newId(), length: 0 };
    if (this.latestByPlace.size >= MAX_REMEMBERED) this.latestByPlace.clear();
    this.latestByPlace.set(place, { id: same.id, until: now + MERGE_WINDOW_MS, length: same.length + added });
    return same.id;
  }
}
