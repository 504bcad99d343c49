import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { SYSTEM } from '../access/actor.ts';
import { Config } from '../config/config.ts';
import { Outages } from '../health/outages.ts';
import { isAwayFault } from '../persistence/connection-fault.ts';
import { log } from '../log/log.ts';
import { UnitOfWork } from '../persistence/unit-of-work.ts';
import type { Tx } from '../persistence/transaction.ts';
import { faultCode } from '../log/fault-code.ts';
import { serializeError } from '../log/error-serializer.ts';
import { CLAIM_DUE_EVENTS, OutboxRepository, type OutboxRow } from './outbox.repository.ts';
import { waitAtMost } from '../shutdown/wait-at-most.ts';
import { SubscriberRegistry } from './subscriber-registry.ts';

const BATCH_SIZE = 200;
const SHUTDOWN_GRACE_MS = 4_000;
const POLL_INTERVAL_MS = 1_000;
/**
 * A commit's events go out together with those of the next moment, too short to notice: subscribers work on
 * batches.
 */
const COALESCE_MS = 50;

/**
 * Relays committed events to their subscribers. Derived from committed rows alone: whatever process dies, the
 * rows are still there, and a subscriber's writes commit together with the mark that its event was relayed.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  /** Something was committed while a run was under way: another run follows at once. */
  private hasNewEvents = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subscribers: SubscriberRegistry,
    private readonly config: Config,
    private readonly outbox: OutboxRepository,
    private readonly outages: Outages,
  ) {}

  onApplicationBootstrap(): void {
    this.unitOfWork.addCommitListener({ onCommit: (_, events) => void (events > 0 && this.noteNewEvents()) });
    this.schedule(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    // What it has in hand is committed or not at all: the rows that are left wait for the next relay.
    if (this.running) await waitAtMost(this.running, SHUTDOWN_GRACE_MS);
  }

  /**
   * Relays everything that is due now. Resolves when this process has handled all of it: a batch that its own
   * timer claimed is locked, and no other turn sees it.
   */
  async drain(): Promise<void> {
    await this.running;
    await this.relayAll();
    await this.running;
  }

  private async relayAll(): Promise<void> {
    let relayed = BATCH_SIZE;
    while (relayed === BATCH_SIZE && !this.stopped) relayed = await this.relayNextBatch();
  }

  private async relayDue(): Promise<void> {
    if (await this.outbox.hasDueEvents()) await this.relayAll();
  }

  private noteNewEvents(): void {
    this.hasNewEvents = true;
    if (!this.running) this.schedule(COALESCE_MS);
  }

  private schedule(delay: number): void {
    // An api process relays what it committed itself; a worker also sweeps what others left behind.
    if (this.stopped || (delay === POLL_INTERVAL_MS && !this.config.runsJobs)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.runOnce(), delay);
    this.timer.unref();
  }

  private runOnce(): void {
    if (this.running) return;
    // Without a notice of new events it checks first, so that an empty outbox costs no transaction.
    const work = this.hasNewEvents ? this.relayAll() : this.relayDue();
    this.hasNewEvents = false;
    this.running = work
      .catch((error: unknown) => {
        if (!this.outages.note('database', error))
          log.error({ error: serializeError(error) }, 'outbox relay failed; it will try again');
      })
      .finally(() => {
        this.running = undefined;
        this.schedule(this.hasNewEvents ? COALESCE_MS : POLL_INTERVAL_MS);
      });
  }

  private async relayNextBatch(): Promise<number> {
    try {
      return await this.unitOfWork.run(SYSTEM, {
        preload: { events: CLAIM_DUE_EVENTS.bind(BATCH_SIZE) },
        work: (tx, { events }) => this.relayBatch(tx, events),
      });
    } catch (error) {
      if (isAwayFault(error)) throw error;
      log.warn({ error: serializeError(error) }, 'a batch of events failed; relaying one by one');
      return this.relayOneByOne();
    }
  }

  private async relayBatch(tx: Tx, rows: readonly OutboxRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const byType = new Map<string, OutboxRow[]>();
    for (const row of rows) byType.set(row.type, [...(byType.get(row.type) ?? []), row]);
    for (const [type, list] of byType) await this.dispatch(type, list, tx);
    this.outbox.markRelayed(
      tx,
      rows.map((row) => row.id),
    );
    return rows.length;
  }

  private async dispatch(type: string, rows: readonly OutboxRow[], tx: Tx): Promise<void> {
    for (const { event, handle } of this.subscribers.forType(type)) {
      const events = rows.map((row) => Object.assign(new event(row.payload), { id: row.id }));
      await handle(events, tx);
    }
  }

  private async relayOneByOne(): Promise<number> {
    for (let n = 0; n < BATCH_SIZE && !this.stopped; n += 1) {
      let id: string | undefined;
      try {
        const relayed = await this.unitOfWork.run(SYSTEM, {
          preload: { event: CLAIM_DUE_EVENTS.bind(1) },
          work: async (tx, { event: [event] }) => {
            if (!event) return 0;
            id = event.id;
            await this.dispatch(event.type, [event], tx);
            this.outbox.markRelayed(tx, [event.id]);
            return 1;
          },
        });
        if (relayed === 0) return 0;
      } catch (error) {
        if (!id) throw error;
        log.error(
          { event: id, error: serializeError(error) },
          'an event could not be relayed; it will be tried again later',
        );
        await this.postpone(id, error);
      }
    }
    return BATCH_SIZE;
  }

  private async postpone(id: string, error: unknown): Promise<void> {
    await this.unitOfWork.run(SYSTEM, (tx) => this.outbox.postpone(tx, id, faultCode(error)));
  }
}
