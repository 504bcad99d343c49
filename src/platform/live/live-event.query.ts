import { Injectable } from '@nestjs/common';
import type { LiveEvent } from '@nbn/contracts';
import { PreparedStatement } from '../persistence/prepared-statement.ts';
import { ReadPool } from '../persistence/read-pool.ts';
import { Problem } from '../problems/problem.ts';

const MAX_CATCH_UP_EVENTS = 500;

interface StoredEvent {
  last: string;
  number: string;
  type: string;
  payload: unknown;
  at: Date;
}

const SELECT_LAST_NUMBER = new PreparedStatement<{ last: string }>(
  'select last from live_room where room = $1',
);
const SELECT_LAST_NUMBERS = new PreparedStatement<{ room: string; last: string }>(
  'select room, last from live_room where room = any($1)',
);
/** The room's last number and the events after another one, as they were at the same moment. */
const SELECT_AFTER = new PreparedStatement<StoredEvent | { last: string; number: null }>(`
  select r.last, e.number, e.type, e.payload, e.at
  from live_room r
  left join lateral (
    select number, type, payload, at
    from live_event
    where room = r.room and number > $2
    order by number
    limit $3
  ) e on true
  where r.room = $1
  order by e.number`);

/** Reads the numbered events of a room. Who may read them is decided before. */
@Injectable()
export class LiveEventQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The number of the room's last event; 0 before the first. */
  async lastNumber(room: string): Promise<number> {
    const [row] = await this.reads.query(SELECT_LAST_NUMBER.bind(room));
    return Number(row?.last ?? 0);
  }

  /** The same of many rooms; those without events are not in it. */
  async lastNumbers(rooms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.reads.query(SELECT_LAST_NUMBERS.bind(rooms));
    return new Map(rows.map(({ room, last }) => [room, Number(last)]));
  }

  /**
   * Events after a number, in order, at most 500 at once. Throws `gap-too-old` when the first of them is no
   * longer kept, so that the client reads the present state instead.
   */
  async findAfter(room: string, number: number): Promise<{ events: readonly LiveEvent[]; more: boolean }> {
    const found = await this.reads.query(SELECT_AFTER.bind(room, number, MAX_CATCH_UP_EVENTS + 1));
    const rows = found.filter((row) => row.number !== null);
    const first = Number(rows[0]?.number ?? Number(found[0]?.last ?? 0) + 1);
    if (first > number + 1) throw new Problem('gap-too-old');
    const events = rows.slice(0, MAX_CATCH_UP_EVENTS).map((row) => ({
      number: Number(row.number),
      type: row.type,
      payload: row.payload,
      at: row.at.toISOString(),
    }));
    return { events, more: rows.length > MAX_CATCH_UP_EVENTS };
  }
}
