import { Injectable } from '@nestjs/common';
import type { AnchorState, CountryCode, DraftAudience, LiveAnchor, ThreadAudience } from '@nbn/contracts';
import { type Anchored, AnchorCarrier, type ClauseEdit, type Standing } from '@nbn/drafting';
import { TimeSlicer } from '../../platform/limits/time-slicer.ts';
import { PreparedStatement, type BoundStatement } from '../../platform/persistence/prepared-statement.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { READERS_OF_THREAD } from '../standard.policy.ts';
import { threadRooms } from '../standard.presenter.ts';
import { tellFew } from './thread-telling.ts';

export interface MovedAnchor {
  readonly threadId: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly audience: ThreadAudience;
  /** Of a thread that is for few: those whom it is for now. */
  readonly told: readonly string[];
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
  readonly told: readonly string[];
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
const ANCHORS = new PreparedStatement<AnchorRow>(`
  select t.id, t.clause_id as "clauseId", t.country, t.audience, t.anchor_state as state,
    t.anchor_start as start, t.anchor_end as "end", t.quote, t.prefix, t.suffix, case
    when t.audience = 'network' then '[]'::json
    else (
      select coalesce(json_agg(p.member_id), '[]')
      from standard s, member_standing p
      where s.id = $1 and ${READERS_OF_THREAD}
    ) end as told
  from comment_thread t
  where t.standard_id = $1 and t.anchor_state <> 'clause'
    and (t.clause_id = any($2::uuid[]) or t.anchor_state = 'orphan')`);

const STORE = new PreparedStatement(`
update comment_thread t
set clause_id = m.clause_id, anchor_state = m.state, anchor_start = m.start, anchor_end = m."end", quote = m.quote, prefix = m.prefix, suffix = m.suffix
from jsonb_to_recordset($1::jsonb) as m(id uuid, clause_id uuid, state text, start int, "end" int, quote text, prefix text, suffix text)
where t.id = m.id`);

/** Keeps the words of threads in view while the clauses under them are edited, split, joined and moved. */
@Injectable()
export class AnchorKeeper {
  /** Asks for the threads that edits of these clauses may touch. */
  look(standardId: string, clauseIds: readonly string[]): BoundStatement<AnchorRow> {
    return ANCHORS.bind(standardId, clauseIds);
  }

  /** Carries the threads over the edits; written with the commit. Returns those that changed. */
  async carry(tx: Tx, rows: readonly AnchorRow[], edits: readonly ClauseEdit[]): Promise<MovedAnchor[]> {
    const moved = await movedBy(edits, rows);
    if (moved.length > 0) {
      tx.write(
        STORE.bind(
          JSON.stringify(
            moved.map(
              ({
                id,
                now: {
                  clauseId,
                  anchored: { state, anchor },
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
        told,
        was,
        now: {
          clauseId,
          anchored: {
            state,
            anchor: { start, end, quote },
          },
        },
      }) => ({
        threadId: id,
        clauseId,
        country,
        audience,
        told,
        anchor: { state, start, end, quote },
        isNews:
          clauseId !== was.clauseId || state !== was.anchored.state || quote !== was.anchored.anchor.quote,
      }),
    );
  }

  /**
   * Tells each audience where the words of its threads are now. The quotes of one country's threads are not
   * for another's network.
   */
  tell(tx: Tx, standardId: string, audience: DraftAudience, moved: readonly MovedAnchor[]): void {
    const byRoom = new Map<string, object[]>();
    for (const { threadId, clauseId, country, audience: whose, told, anchor } of moved) {
      tellFew(tx, standardId, threadId, told);
      for (const room of threadRooms(standardId, audience, { audience: whose, country }))
        byRoom.set(room, [...(byRoom.get(room) ?? []), { threadId, clauseId, anchor }]);
    }
    for (const [room, anchors] of byRoom) tx.broadcast(room, 'anchors-moved', { anchors });
  }
}

interface CarriedRow extends Pick<AnchorRow, 'id' | 'country' | 'audience' | 'told'> {
  readonly was: Standing;
  readonly now: Standing;
}

/**
 * The threads whose words stand elsewhere now. A clause may have a thousand: they are not carried in one go.
 */
async function movedBy(edits: readonly ClauseEdit[], rows: readonly AnchorRow[]): Promise<CarriedRow[]> {
  const carrier = new AnchorCarrier(edits);
  const slices = new TimeSlicer();
  const moved: CarriedRow[] = [];
  for (const { id, clauseId, country, audience, told, state, ...anchor } of rows) {
    const was: Standing = { clauseId, anchored: { state, anchor } };
    const now = carrier.carry(was);
    if (now.clauseId !== clauseId || differs(now.anchored, was.anchored))
      moved.push({ id, country, audience, told, was, now });
    await slices.yieldIfDue();
  }
  return moved;
}

function differs(now: Anchored, was: Anchored): boolean {
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
