import { Injectable } from '@nestjs/common';
import type { AnchorState, CountryCode, DraftAudience, LiveAnchor } from '@nbn/contracts';
import { type Anchored, carryOver, type ClauseEdit, type Standing } from '@nbn/drafting';
import { Prepared, type Sending } from '../../platform/persistence/prepared.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { threadRooms } from '../standard.presenter.ts';

export interface MovedAnchor {
  readonly threadId: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly anchor: LiveAnchor;
  /** Other words than before, or words of another clause, or none any more: more than a shift within the clause. */
  readonly isNews: boolean;
}

export interface AnchorRow {
  readonly id: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly state: Exclude<AnchorState, 'clause'>;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** $1 standard, $2 clauses. The threads on their words, and all whose words are nowhere: they may have come back. */
const ANCHORS = new Prepared<AnchorRow>(`
select id, clause_id as "clauseId", country, anchor_state as state, anchor_start as start, anchor_end as "end", quote, prefix, suffix
from comment_thread where standard_id = $1 and anchor_state <> 'clause' and (clause_id = any($2::uuid[]) or anchor_state = 'orphan')`);

const STORE = new Prepared(`
update comment_thread t
set clause_id = m.clause_id, anchor_state = m.state, anchor_start = m.start, anchor_end = m."end", quote = m.quote, prefix = m.prefix, suffix = m.suffix
from jsonb_to_recordset($1::jsonb) as m(id uuid, clause_id uuid, state text, start int, "end" int, quote text, prefix text, suffix text)
where t.id = m.id`);

/** Keeps the words of threads in view while the clauses under them are edited, split, joined and moved. */
@Injectable()
export class AnchorKeeper {
  /** Asks for the threads that edits of these clauses may touch. */
  look(standardId: string, clauseIds: readonly string[]): Sending<AnchorRow> {
    return ANCHORS.with(standardId, clauseIds);
  }

  /** Carries the threads over the edits; written with the commit. Returns those that changed. */
  carry(tx: Tx, rows: readonly AnchorRow[], edits: readonly ClauseEdit[]): MovedAnchor[] {
    const moved = rows.map(({ id, clauseId, country, state, ...anchor }) => {
      const was: Standing = { clauseId, anchored: { state, anchor } };
      return { id, country, was, now: carryOver(was, edits) };
    }).filter(({ now, was }) => now.clauseId !== was.clauseId || differs(now.anchored, was.anchored));
    if (moved.length > 0) {
      tx.write(STORE.with(JSON.stringify(moved.map(({ id, now: { clauseId, anchored: { state, anchor } } }) => ({ id, clause_id: clauseId, state, ...anchor })))));
    }
    return moved.map(({ id, country, was, now: { clauseId, anchored: { state, anchor: { start, end, quote } } } }) => ({
      threadId: id, clauseId, country, anchor: { state, start, end, quote },
      isNews: clauseId !== was.clauseId || state !== was.anchored.state || quote !== was.anchored.anchor.quote,
    }));
  }

  /** Tells each audience where the words of its threads are now. The quotes of one country's threads are not for another's network. */
  tell(tx: Tx, standardId: string, audience: DraftAudience, moved: readonly MovedAnchor[]): void {
    const byRoom = new Map<string, object[]>();
    for (const { threadId, clauseId, country, anchor } of moved) {
      for (const room of threadRooms(standardId, audience, country)) byRoom.set(room, [...(byRoom.get(room) ?? []), { threadId, clauseId, anchor }]);
    }
    for (const [room, anchors] of byRoom) tx.live(room, 'anchors-moved', { anchors });
  }
}

function differs(now: Anchored, was: Anchored): boolean {
  const { start, end, quote, prefix, suffix } = now.anchor;
  const old = was.anchor;
  return now.state !== was.state || start !== old.start || end !== old.end || quote !== old.quote || prefix !== old.prefix || suffix !== old.suffix;
}
