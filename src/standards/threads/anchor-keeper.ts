import { Injectable } from '@nestjs/common';
import type { AnchorState, CountryCode, LiveAnchor } from '@nbn/contracts';
import { carryAnchor, type Anchored } from '@nbn/drafting';
import type { Tx } from '../../platform/persistence/transaction.ts';

export interface MovedAnchor {
  readonly threadId: string;
  readonly country: CountryCode | null;
  readonly anchor: LiveAnchor;
}

interface AnchorRow {
  id: string;
  country: CountryCode | null;
  state: Exclude<AnchorState, 'clause'>;
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** Keeps the words of a clause's threads in view while the clause is edited. */
@Injectable()
export class AnchorKeeper {
  /** Carries every anchored thread of the clause over the edit, in two statements however many there are. Returns those that changed. */
  async carry(tx: Tx, clauseId: string, before: string, after: string): Promise<MovedAnchor[]> {
    const rows = await tx.manager.query<AnchorRow[]>(
      `select id, country, anchor_state as state, anchor_start as start, anchor_end as "end", quote, prefix, suffix
       from comment_thread where clause_id = $1 and anchor_state <> 'clause'`,
      [clauseId],
    );
    const moved = rows
      .map(({ id, country, state, ...anchor }) => ({ id, country, now: carryAnchor({ state, anchor }, before, after), was: { state, anchor } }))
      .filter(({ now, was }) => differs(now, was));
    if (moved.length > 0) await this.store(tx, moved);
    return moved.map(({ id, country, now: { state, anchor: { start, end, quote } } }) => ({ threadId: id, country, anchor: { state, start, end, quote } }));
  }

  private async store(tx: Tx, moved: readonly { id: string; now: Anchored }[]): Promise<void> {
    await tx.manager.query(
      `update comment_thread t
       set anchor_state = m.state, anchor_start = m.start, anchor_end = m."end", quote = m.quote, prefix = m.prefix, suffix = m.suffix
       from jsonb_to_recordset($1::jsonb) as m(id uuid, state text, start int, "end" int, quote text, prefix text, suffix text)
       where t.id = m.id`,
      [JSON.stringify(moved.map(({ id, now: { state, anchor } }) => ({ id, state, ...anchor })))],
    );
  }
}

function differs(now: Anchored, was: Anchored): boolean {
  const { start, end, quote, prefix, suffix } = now.anchor;
  const old = was.anchor;
  return now.state !== was.state || start !== old.start || end !== old.end || quote !== old.quote || prefix !== old.prefix || suffix !== old.suffix;
}
