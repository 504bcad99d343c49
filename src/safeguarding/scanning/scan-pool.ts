import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Finding } from '@nbn/safeguarding';
import { log } from '../../platform/log/log.ts';
import { SafeguardingUnavailable } from '../safeguarding.problems.ts';
import type { ScanAnswer, ScanOrder } from './scan-message.ts';
import { ScanThread } from './scan-thread.ts';

type Findings = readonly (readonly Finding[])[];

interface Waiting {
  readonly order: ScanOrder;
  readonly since: number;
  readonly answer: (findings: Findings) => void;
  readonly refuse: (problem: SafeguardingUnavailable) => void;
}

interface Thread {
  readonly worker: Worker;
  busy: { readonly waiting: Waiting; readonly alarm: NodeJS.Timeout } | null;
}

/** Text of one order, in UTF-16 units: more than any field and any import may hold. */
const UNITS_MOST = 12_000_000;
const WAITING_MOST = 200;
const THREADS_MOST = 2;

/**
 * Reads texts in threads of their own, so that no text holds up anybody else's request. Whatever goes wrong
 * (a thread that dies, a text that takes too long, too many waiting) refuses the text: the check fails
 * closed.
 */
@Injectable()
export class ScanPool implements OnApplicationShutdown {
  private readonly threads = new Set<Thread>();
  private readonly queue: Waiting[] = [];
  private orders = 0;
  private ended = false;
  /**
   * Milliseconds that one order may be read, and may wait before. Reading 200 kB takes about a fortieth of
   * it.
   */
  budget = 4_000;

  constructor(private readonly thread: ScanThread) {}

  /** A thread that is warm before the first text comes. */
  warm(): void {
    if (this.threads.size === 0) this.startThread();
  }

  scan(texts: readonly string[], year: number): Promise<Findings> {
    const units = texts.reduce((sum, { length }) => sum + length, 0);
    if (this.ended || units > UNITS_MOST || this.queue.length >= WAITING_MOST)
      return Promise.reject(new SafeguardingUnavailable());
    return new Promise((answer, refuse) => {
      this.queue.push({
        order: { id: (this.orders += 1), texts, year },
        since: performance.now(),
        answer,
        refuse,
      });
      this.next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    for (const { refuse } of this.queue.splice(0)) refuse(new SafeguardingUnavailable());
    await Promise.all([...this.threads].map((thread) => this.drop(thread)));
  }

  private next(): void {
    while (this.queue.length > 0) {
      const idle =
        [...this.threads].find(({ busy }) => busy === null) ??
        (this.threads.size < Math.min(THREADS_MOST, availableParallelism()) ? this.startThread() : null);
      if (!idle) return;
      this.hand(idle, this.queue.shift()!);
    }
  }

  private hand(thread: Thread, waiting: Waiting): void {
    if (performance.now() - waiting.since > this.budget) {
      waiting.refuse(new SafeguardingUnavailable());
      return;
    }
    const alarm = setTimeout(() => void this.fail(thread, 'time-out'), this.budget);
    thread.busy = { waiting, alarm };
    thread.worker.postMessage(waiting.order);
  }

  private startThread(): Thread {
    const thread: Thread = { worker: this.thread.start(), busy: null };
    this.threads.add(thread);
    thread.worker.unref();
    thread.worker.on('message', (answer: ScanAnswer) => this.settle(thread, answer));
    // Only the error's name: its message may hold a piece of the text.
    thread.worker.on(
      'error',
      (error: unknown) => void this.fail(thread, error instanceof Error ? error.name : 'error'),
    );
    thread.worker.on('exit', () => void this.fail(thread, 'exit'));
    return thread;
  }

  private settle(thread: Thread, { id, findings }: ScanAnswer): void {
    if (thread.busy?.waiting.order.id !== id) return;
    clearTimeout(thread.busy.alarm);
    thread.busy.waiting.answer(findings);
    thread.busy = null;
    this.next();
  }

  private async fail(thread: Thread, why: string): Promise<void> {
    if (!this.threads.has(thread)) return;
    if (!this.ended) log.error({ why }, 'a safeguarding thread was given up');
    await this.drop(thread);
    this.next();
  }

  private async drop(thread: Thread): Promise<void> {
    this.threads.delete(thread);
    if (thread.busy) {
      clearTimeout(thread.busy.alarm);
      thread.busy.waiting.refuse(new SafeguardingUnavailable());
      thread.busy = null;
    }
    await thread.worker.terminate();
  }
}
