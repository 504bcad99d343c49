import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { type BoundStatement, PLAN_BY_COST, PLAN_ONCE } from '../prepared-statement.ts';
import type { Reads } from '../read-pool.ts';
import { type AskedTimes, judgeReplica, type ReplicaVerdict } from './replica-verdict.ts';
import {
  type DatabasePosition,
  FIND_ENTRY,
  FIND_POSITION,
  LOOK_AT_REPLICA,
  type ReplicaLook,
} from './replica.sql.ts';

export type AskedPosition = DatabasePosition & AskedTimes;

/** A replica that is busy needs some milliseconds; a reader need not wait longer than for the database itself. */
const DELAYS_MS = [2, 4, 8, 16, 20];

/** How far the database is at this moment or a little later. */
export async function findPosition(database: Reads): Promise<AskedPosition> {
  const asked = performance.now();
  const [position] = await database.query(FIND_POSITION.bind());
  return { ...position!, asked, answered: performance.now() };
}

/**
 * One transaction on one connection: behind a name that leads to several replicas, or a pooler, what was looked at is
 * what is read. Each statement sees what is replayed by then, which is never less than before.
 */
export class ReplicaSession implements Reads {
  private fault: unknown;
  private hasFailed = false;
  /** Of the last look. */
  lagSeconds: number | null = null;

  constructor(private readonly client: ClientBase) {}

  /** Waits a moment for one that is behind. */
  async begin(position: AskedPosition, delays: readonly number[] = DELAYS_MS): Promise<ReplicaVerdict> {
    const [, verdict] = await Promise.all([
      this.send({ text: 'begin isolation level read committed read only' }),
      this.look(position),
    ]);
    return verdict === 'behind' ? this.lookUntilReached(position, delays) : verdict;
  }

  /** The fault of the replica that something failed of; of anything else it does not speak. */
  get failure(): { readonly error: unknown } | null {
    return this.hasFailed ? { error: this.fault } : null;
  }

  async query<Row extends object>(asked: BoundStatement<Row>): Promise<Row[]> {
    if (!asked.plannedOnce) return this.send<Row>(asked);
    const [, rows] = await Promise.all([
      this.send(PLAN_ONCE),
      this.send<Row>(asked),
      this.send(PLAN_BY_COST),
    ]);
    return rows;
  }

  async end(): Promise<void> {
    await this.send({ text: 'commit' });
  }

  private async lookUntilReached(
    position: AskedPosition,
    delays: readonly number[],
  ): Promise<ReplicaVerdict> {
    for (const delay of delays) {
      await pause(delay);
      const verdict = await this.look(position);
      if (verdict !== 'behind') return verdict;
    }
    return 'behind';
  }

  private async look(position: AskedPosition): Promise<ReplicaVerdict> {
    const asked = performance.now();
    // The entry is looked for by a statement of its own: it sees what was replayed before this look.
    const [[look], [entry]] = await Promise.all([
      this.query<ReplicaLook>(LOOK_AT_REPLICA.bind(position.lsn)),
      this.query<{ found: boolean }>(FIND_ENTRY.bind(position.newestEntry)),
    ]);
    this.lagSeconds = look!.lagSeconds;
    return judgeReplica(position, { ...look!, asked, answered: performance.now() }, entry!.found);
  }

  private async send<Row extends object>(
    statement: BoundStatement<Row> | { readonly text: string },
  ): Promise<Row[]> {
    try {
      const { rows } = await this.client.query<Row>(toConfig(statement));
      return rows;
    } catch (error) {
      // The first is the cause; those behind it only say that the transaction is over.
      if (!this.hasFailed) this.fault = error;
      this.hasFailed = true;
      throw error;
    }
  }
}

const toConfig = (statement: BoundStatement | { readonly text: string }) =>
  'values' in statement
    ? { name: statement.name, text: statement.text, values: [...statement.values] }
    : { text: statement.text };
