import { Injectable } from '@nestjs/common';
import type { AnchorState, CountryCode, DraftAudience, LiveAnchor, ThreadAudience } from '@nbn/contracts';
import { type AnchorPlacement, AnchorRebaser, type ClauseEdit, type ClauseAnchor } from '@nbn/drafting';
import { TimeSlicer } from '#platform/limits/time-slicer';
import { PreparedStatement, type BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { IS_THREAD_READER } from './thread.visibility.ts';
import { threadRooms } from '../standard.presenter.ts';
import { notifyNamedReaders } from './thread.broadcaster.ts';

export interface RebasedAnchor {
  readonly threadId: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly audience: ThreadAudience;
  /** Of a thread that is for few: those whom it is for now. */
  readonly recipientIds: readonly string[];
  readonly anchor: LiveAnchor;
  /**
   * Other words than before, or words of another clause, or none any more: more than a shift within the
   * clause.
   */
  readonly isNews: boolean;
}

export interface AnchorRow {
  readonly id: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly audience: ThreadAudience;
  readonly recipientIds: readonly string[];
  readonly state: Exclude<AnchorState, 'clause'>;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * $1 standard, $2 clauses. The threads on their words, and all whose words are nowhere: they may have come
 * back.
 */
const SELECT_ANCHORS = new PreparedStatement<AnchorRow>(`
  select t.id, t.clause_id as "clauseId", t.country, t.audience, t.anchor_state as state,
    t.anchor_start as start, t.anchor_end as "end", t.quote, t.prefix, t.suffix, case
    when t.audience = 'network' then '[]'::json
    else (
      select coalesce(json_agg(p.member_id), '[]')
      from standard s, membership p
      where s.id = $1 and ${IS_THREAD_READER}
    ) end as "recipientIds"
  from comment_thread t
  where t.standard_id = $1 and t.anchor_state <> 'clause'
    and (t.clause_id = any($2::uuid[]) or t.anchor_state = 'orphan')`);

const UPDATE_ANCHORS = new PreparedStatement(`
update comment_thread t
set clause_id = m.clause_id, anchor_state = m.state, anchor_start = m.start, anchor_end = m."end", quote = m.quote, prefix = m.prefix, suffix = m.suffix
from jsonb_to_recordset($1::jsonb) as m(id uuid, clause_id uuid, state text, start int, "end" int, quote text, prefix text, suffix text)
where t.id = m.id`);

/** Keeps the words of threads in view while the clauses under them are edited, split, joined and moved. */
@Injectable()
export class ThreadAnchorService {
  /** Asks for the threads that edits of these clauses may touch. */
  selectAnchors(standardId: string, clauseIds: readonly string[]): BoundStatement<AnchorRow> {
    return SELECT_ANCHORS.bind(standardId, clauseIds);
  }

  /** Carries the threads over the edits; written with the commit. Returns those that changed. */
  async rebase(tx: Tx, rows: readonly AnchorRow[], edits: readonly ClauseEdit[]): Promise<RebasedAnchor[]> {
    const moved = await rebaseRows(edits, rows);
    if (moved.length > 0) {
      tx.write(
        UPDATE_ANCHORS.bind(
          JSON.stringify(
            moved.map(
              ({
                id,
                after: {
                  clauseId,
                  placement: { state, anchor },
                },
              }) => ({ id, clause_id: clauseId, state, ...anchor }),
            ),
          ),
        ),
      );
    }
    return moved.map(
      ({
        id,
        country,
        audience,
        recipientIds,
        before: was,
        after: {
          clauseId,
          placement: {
            state,
            anchor: { start, end, quote },
          },
        },
      }) => ({
        threadId: id,
        clauseId,
        country,
        audience,
        recipientIds,
        anchor: { state, start, end, quote },
        isNews:
          clauseId !== was.clauseId || state !== was.placement.state || quote !== was.placement.anchor.quote,
      }),
    );
  }

  /**
   * Tells each audience where the words of its threads are now. The quotes of one country's threads are not
   * for another's network.
   */
  broadcast(tx: Tx, standardId: string, audience: DraftAudience, moved: readonly RebasedAnchor[]): void {
    const byRoom = new Map<string, object[]>();
    for (const { threadId, clauseId, country, audience: whose, recipientIds, anchor } of moved) {
      notifyNamedReaders(tx, standardId, threadId, recipientIds);
      for (const room of threadRooms(standardId, audience, { audience: whose, country }))
        byRoom.set(room, [...(byRoom.get(room) ?? []), { threadId, clauseId, anchor }]);
    }
    for (const [room, anchors] of byRoom) tx.broadcast(room, 'anchors-moved', { anchors });
  }
}

interface RebasedRow extends Pick<AnchorRow, 'id' | 'country' | 'audience' | 'recipientIds'> {
  readonly before: ClauseAnchor;
  readonly after: ClauseAnchor;
}

/**
 * The threads whose words stand elsewhere now. A clause may have a thousand: they are not carried in one go.
 */
async function rebaseRows(edits: readonly ClauseEdit[], rows: readonly AnchorRow[]): Promise<RebasedRow[]> {
  const carrier = new AnchorRebaser(edits);
  const slices = new TimeSlicer();
  const moved: RebasedRow[] = [];
  for (const { id, clauseId, country, audience, recipientIds, state, ...anchor } of rows) {
    const was: ClauseAnchor = { clauseId, placement: { state, anchor } };
    const now = carrier.rebase(was);
    if (now.clauseId !== clauseId || differs(now.placement, was.placement))
      moved.push({ id, country, audience, recipientIds, before: was, after: now });
    await slices.yieldIfDue();
  }
  return moved;
}

function differs(now: AnchorPlacement, was: AnchorPlacement): boolean {
  const { start, end, quote, prefix, suffix } = now.anchor;
  const old = was.anchor;
  return (
    now.state !== was.state ||
    start !== old.start ||
    end !== old.end ||
    quote !== old.quote ||
    prefix !== old.prefix ||
    suffix !== old.suffix
  );
}
