import { Injectable } from '@nestjs/common';
import type { LiveEvent } from '@nbn/contracts';
import { Prepared } from '../persistence/prepared.ts';
import { Reads } from '../persistence/reads.ts';
import { Problem } from '../problems/problem.ts';

const CATCH_UP_MOST = 500;

interface StoredEvent {
  number: string;
  type: string;
  payload: unknown;
  at: Date;
}

const LAST = new Prepared<{ last: string }>('select last from live_room where room = $1');
const AFTER = new Prepared<StoredEvent>(
  'select number, type, payload, at from live_event where room = $1 and number > $2 order by number limit $3',
);

/** Reads the numbered events of a room. Who may read them is decided before. */
@Injectable()
export class LiveLog {
  constructor(private readonly reads: Reads) {}

  /** The number of the room's last event; 0 before the first. */
  async last(room: string): Promise<number> {
    const [row] = await this.reads.ask(LAST.with(room));
    return Number(row?.last ?? 0);
  }

  /**
   * Events after a number, in order, at most 500 at once. Throws `gap-too-old` when the first of them is no
   * longer kept, so that the client reads the present state instead.
   */
  async after(room: string, number: number): Promise<{ events: readonly LiveEvent[]; more: boolean }> {
    const rows = await this.reads.ask(AFTER.with(room, number, CATCH_UP_MOST + 1));
    const first = Number(rows[0]?.number ?? (await this.last(room)) + 1);
    if (first > number + 1) throw new Problem('gap-too-old');
    const events = rows
      .slice(0, CATCH_UP_MOST)
      .map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() }));
    return { events, more: rows.length > CATCH_UP_MOST };
  }
}
