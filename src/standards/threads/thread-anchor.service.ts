import { Injectable } from '@nestjs/common';
import type { CountryCode, DraftAudience, LiveAnchor, ThreadAudience } from '@nbn/contracts';
import { type AnchorPlacement, AnchorRebaser, type ClauseEdit, type ClauseAnchor } from '@nbn/drafting';
import { TimeSlicer } from '#platform/limits/time-slicer';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { notifyNamedReaders, threadRooms } from './thread.broadcaster.ts';
import { type AnchorRow, SELECT_ANCHORS, UPDATE_ANCHORS } from './thread.sql.ts';

export interface RebasedAnchor {
  readonly threadId: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly audience: ThreadAudience;
  /** Member ids allowed to read a restricted thread at this moment. */
  readonly recipientIds: readonly string[];
  readonly anchor: LiveAnchor;
  /**
   * Other words than before, or words of another clause, or none any more: more than a shift within the
   * clause.
   */
  readonly isNews: boolean;
}

/** Keeps threads anchored to their words while the clauses are edited, split, joined and moved. */
@Injectable()
export class ThreadAnchorService {
  /** The statement that reads the anchors which edits of these clauses may move. */
  selectAnchors(standardId: string, clauseIds: readonly string[]): BoundStatement<AnchorRow> {
    return SELECT_ANCHORS.bind(standardId, clauseIds);
  }

  /**
   * Rebases the threads' anchors on the edits. Returns those that changed.
   * @param isLast whether nothing in this transaction reads them afterwards: they are written with the commit.
   */
  async rebase(
    tx: Tx,
    rows: readonly AnchorRow[],
    edits: readonly ClauseEdit[],
    isLast: boolean,
  ): Promise<RebasedAnchor[]> {
    const moved = await rebaseRows(edits, rows);
    if (moved.length > 0) {
      const update = UPDATE_ANCHORS.bind(JSON.stringify(moved.map(anchorUpdateRow)));
      if (isLast) tx.write(update);
      else await tx.queryAll(update);
    }
    return moved.map(({ before, after, id, ...thread }) => {
      const { state } = after.placement;
      const { start, end, quote } = after.placement.anchor;
      const isNews =
        after.clauseId !== before.clauseId ||
        state !== before.placement.state ||
        quote !== before.placement.anchor.quote;
      return {
        ...thread,
        threadId: id,
        clauseId: after.clauseId,
        anchor: { state, start, end, quote },
        isNews,
      };
    });
  }

  /**
   * Takes threads whose words were nowhere to where these stand now, after several changes in one transaction, each of
   * which saw but its own clauses. Returns those that changed.
   */
  async findLost(
    tx: Tx,
    standardId: string,
    clauses: readonly { readonly id: string; readonly text: string }[],
  ): Promise<RebasedAnchor[]> {
    const [rows] = await tx.queryAll(this.selectAnchors(standardId, []));
    const texts = clauses.map(({ id, text }) => ({ id, before: text, after: text }));
    return this.rebase(tx, rows, texts, true);
  }

  /**
   * Broadcasts to each audience where its threads are anchored now. The quotes of one country's threads must
   * not reach another country's network.
   */
  broadcast(tx: Tx, standardId: string, draftAudience: DraftAudience, moved: readonly RebasedAnchor[]): void {
    const byRoom = new Map<string, object[]>();
    for (const { threadId, clauseId, anchor, recipientIds, ...threadAudience } of moved) {
      notifyNamedReaders(tx, standardId, threadId, recipientIds);
      for (const room of threadRooms(standardId, draftAudience, threadAudience))
        byRoom.set(room, [...(byRoom.get(room) ?? []), { threadId, clauseId, anchor }]);
    }
    for (const [room, anchors] of byRoom) tx.broadcast(room, 'anchors-moved', { anchors });
  }
}

interface RebasedRow extends Pick<AnchorRow, 'id' | 'country' | 'audience' | 'recipientIds'> {
  readonly before: ClauseAnchor;
  readonly after: ClauseAnchor;
}

function anchorUpdateRow({ id, after }: RebasedRow): object {
  const { state, anchor } = after.placement;
  return { id, clause_id: after.clauseId, state, ...anchor };
}

/**
 * The threads whose anchor has moved. A clause may have a thousand of them, so the event loop gets its turn in
 * between.
 */
async function rebaseRows(edits: readonly ClauseEdit[], rows: readonly AnchorRow[]): Promise<RebasedRow[]> {
  const rebaser = new AnchorRebaser(edits);
  const slices = new TimeSlicer();
  const moved: RebasedRow[] = [];
  for (const { id, clauseId, country, audience, recipientIds, state, ...anchor } of rows) {
    const before: ClauseAnchor = { clauseId, placement: { state, anchor } };
    const after = rebaser.rebase(before);
    if (after.clauseId !== clauseId || differs(after.placement, before.placement))
      moved.push({ id, country, audience, recipientIds, before, after });
    await slices.yieldIfDue();
  }
  return moved;
}

function differs(after: AnchorPlacement, before: AnchorPlacement): boolean {
  const [now, was] = [after.anchor, before.anchor];
  return (
    after.state !== before.state ||
    now.start !== was.start ||
    now.end !== was.end ||
    now.quote !== was.quote ||
    now.prefix !== was.prefix ||
    now.suffix !== was.suffix
  );
}
