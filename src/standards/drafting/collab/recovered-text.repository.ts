import { Injectable } from '@nestjs/common';
import { LIMITS, type RecoveredText, type RecoveredTextState } from '@nbn/contracts';
import type { LostText, UnseenText } from '@nbn/collab';
import { newId } from '#platform/persistence/id';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import { SELECT_AUTHORED_UPDATES, SELECT_OFFERED, UPSERT_RECOVERED_TEXTS } from './recovered-text.sql.ts';
import { type AuthoredUpdate, groupByAuthor } from './text-authors.ts';

/**
 * What one member loses in one clause within this time is one entry, up to the length limit of a clause.
 */
const MERGE_WINDOW_MS = 30_000;
const MAX_REMEMBERED = 1_000;

interface OfferedText {
  readonly id: string;
  readonly clauseId: string | null;
  readonly text: string;
  readonly at: Date;
}

/** Text that a merge left nowhere in the document, kept for the member who typed it. */
@Injectable()
export class RecoveredTextRepository {
  private readonly latestByPlace = new Map<string, { id: string; until: number; length: number }>();

  constructor(private readonly reads: ReadPool) {}

  /** What a member has lost in a document and neither restored nor dismissed. */
  findOffered(memberId: string, documentId: string): Promise<OfferedText[]> {
    return this.reads.query(SELECT_OFFERED.bind(memberId, documentId));
  }

  /** Returns the id of the document; undefined where the member has no such text on offer. */
  async resolve(
    tx: Tx,
    id: string,
    memberId: string,
    state: Exclude<RecoveredTextState, 'offered'>,
  ): Promise<string | undefined> {
    const [rows] = await tx.manager.query<[{ documentId: string }[], number]>(
      `
        update recovered_text
        set state = $3, state_at = app_now()
        where id = $1 and member_id = $2 and state = 'offered'
        returning manuscript_id as "documentId"`,
      [id, memberId, state],
    );
    return rows[0]?.documentId;
  }

  /** Written with the commit. Returns what the writer is shown at once. */
  save(tx: Tx, memberId: string, documentId: string, lost: readonly LostText[]): readonly RecoveredText[] {
    const byId = new Map<string, RecoveredText>();
    for (const { clauseId, text } of lost) {
      const id = this.idFor(`${documentId} ${memberId} ${clauseId}`, text.length);
      byId.set(id, { id, clauseId, text: (byId.get(id)?.text ?? '') + text, at: tx.now.toISOString() });
    }
    const recovered = [...byId.values()];
    if (recovered.length > 0)
      tx.write(
        UPSERT_RECOVERED_TEXTS.bind(
          documentId,
          JSON.stringify(
            recovered.map(({ id, clauseId, text }) => ({
              id,
              member_id: memberId,
              clause_id: clauseId,
              text,
            })),
          ),
        ),
      );
    return recovered;
  }

  /**
   * Words of others that went unseen with what a commit removed, kept for those who wrote them. Returns the
   * members who have some now.
   * @param coming updates of the same commit, which are not in the log yet.
   */
  async saveUnseen(
    tx: Tx,
    documentId: string,
    unseen: readonly UnseenText[],
    coming: readonly AuthoredUpdate[],
  ): Promise<string[]> {
    if (unseen.length === 0) return [];
    const [logged] = await tx.queryAll(SELECT_AUTHORED_UPDATES.bind(documentId));
    const byAuthor = groupByAuthor(unseen, [...logged, ...coming]);
    for (const [memberId, words] of byAuthor) this.save(tx, memberId, documentId, words);
    return [...byAuthor.keys()];
  }

  private idFor(place: string, added: number): string {
    const latest = this.latestByPlace.get(place);
    const now = performance.now();
    const entry =
      latest && latest.until > now && latest.length + added <= LIMITS.clause
        ? latest
        : { id: newId(), length: 0 };
    if (this.latestByPlace.size >= MAX_REMEMBERED) this.latestByPlace.clear();
    this.latestByPlace.set(place, {
      id: entry.id,
      until: now + MERGE_WINDOW_MS,
      length: entry.length + added,
    });
    return entry.id;
  }
}
