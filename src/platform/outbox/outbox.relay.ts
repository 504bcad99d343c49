import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { SYSTEM } from '../access/actor.ts';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { Prepared } from '../persistence/prepared.ts';
import { Reads } from '../persistence/reads.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import type { Tx } from '../persistence/transaction.ts';
import { describe } from '../log/error-facts.ts';
import { Subscribers } from './subscribers.ts';

const BATCH = 200;
const POLL_MS = 1_000;
/**
 * A commit's events go out together with those of the next moment, too short to notice: listeners work in
 * sets.
 */
const COALESCE_MS = 50;

interface OutboxRow {
  id: string;
  type: string;
  payload: object;
}

const CLAIM = new Prepared<OutboxRow>(`
  select id, type, payload
  from outbox
  where relayed_at is null and next_at <= app_now()
  order by id
  limit $1
  for update skip locked`);
const ANY_DUE = new Prepared<{ due: boolean }>(
  'select exists (select from outbox where relayed_at is null and next_at <= app_now()) as due',
);
const RELAYED = new Prepared('update outbox set relayed_at = app_now() where id = any($1::uuid[])');

/**
 * Carries committed events to those who listen. Derived from committed rows alone: whatever process dies, the
 * rows are still there, and a listener's writes commit together with the mark that its event was relayed.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  /** Something was committed while a turn was under way: another turn follows it at once. */
  private more = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly subscribers: Subscribers,
    private readonly config: Config,
    private readonly reads: Reads,
  ) {}

  onApplicationBootstrap(): void {
    this.work.listen({ committed: (_, events) => void (events > 0 && this.hasMore()) });
    this.schedule(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Relays everything that is due now. Resolves when the outbox holds nothing due. */
  async drain(): Promise<void> {
    let relayed = BATCH;
    while (relayed === BATCH && !this.stopped) relayed = await this.relay();
  }

  private async sweep(): Promise<void> {
    const [found] = await this.reads.ask(ANY_DUE.with());
    if (found?.due) await this.drain();
  }

  private hasMore(): void {
    this.more = true;
    if (!this.running) this.schedule(COALESCE_MS);
  }

  private schedule(delay: number): void {
    // An api process relays what it committed itself; a worker also sweeps what others left behind.
    if (this.stopped || (delay === POLL_MS && !this.config.runsJobs)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.turn(), delay);
    this.timer.unref();
  }

  private turn(): void {
    if (this.running) return;
    // Nobody told of anything: a look first, so that an empty outbox costs no transaction.
    const work = this.more ? this.drain() : this.sweep();
    this.more = false;
    this.running = work
      .catch((error: unknown) =>
        log.error({ error: describe(error) }, 'outbox relay failed; it will try again'),
      )
      .finally(() => {
        this.running = undefined;
        this.schedule(this.more ? COALESCE_MS : POLL_MS);
      });
  }

  private async relay(): Promise<number> {
    try {
      return await this.work.run(SYSTEM, (tx, rows) => this.relayBatch(tx, rows), CLAIM.with(BATCH));
    } catch (error) {
      log.warn({ error: describe(error) }, 'a batch of events failed; relaying one by one');
      return this.relayOneByOne();
    }
  }

  private async relayBatch(tx: Tx, rows: readonly OutboxRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const byType = new Map<string, OutboxRow[]>();
    for (const row of rows) byType.set(row.type, [...(byType.get(row.type) ?? []), row]);
    for (const [type, list] of byType) await this.tell(type, list, tx);
    tx.write(RELAYED.with(rows.map((row) => row.id)));
    return rows.length;
  }

  private async tell(type: string, rows: readonly OutboxRow[], tx: Tx): Promise<void> {
    for (const { event, handle } of this.subscribers.of(type)) {
      const events = rows.map((row) => Object.assign(new event(row.payload), { id: row.id }));
      await handle(events, tx);
    }
  }

  private async relayOneByOne(): Promise<number> {
    for (let n = 0; n < BATCH && !this.stopped; n += 1) {
      let id: string | undefined;
      try {
        const relayed = await this.work.run(
          SYSTEM,
          async (tx, [row]) => {
            if (!row) return 0;
            id = row.id;
            await this.tell(row.type, [row], tx);
            tx.write(RELAYED.with([row.id]));
            return 1;
          },
          CLAIM.with(1),
        );
        if (relayed === 0) return 0;
      } catch (error) {
        if (!id) throw error;
        log.error(
          { event: id, error: describe(error) },
          'an event could not be relayed; it will be tried again later',
        );
        await this.postpone(id, error);
      }
    }
    return BATCH;
  }

  /** Exponential back-off, an hour at most: a failing listener delays its own event, never the others. */
  private async postpone(id: string, error: unknown): Promise<void> {
    await this.work.run(SYSTEM, (tx) =>
      tx.manager.query(
        `
          update outbox
          set attempts = attempts + 1, last_error = $2,
            next_at = app_now() + least(interval '1 hour', interval '1 second' * power(2, attempts))
          where id = $1`,
        [id, error instanceof Error ? error.name : 'unknown'],
      ),
    );
  }
}
