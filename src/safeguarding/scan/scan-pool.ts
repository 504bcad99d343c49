import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Finding } from '@nbn/safeguarding';
import { log } from '#platform/log/log';
import { SafeguardingUnavailable } from '../safeguarding.problems.ts';
import type { ScanResult, ScanTask } from './scan-message.ts';
import { ScanWorkerFactory } from './scan-worker-factory.ts';

type Findings = readonly (readonly Finding[])[];

interface QueuedScan {
  readonly task: ScanTask;
  readonly queuedAt: number;
  readonly resolve: (findings: Findings) => void;
  readonly reject: (problem: SafeguardingUnavailable) => void;
}

interface PoolWorker {
  readonly worker: Worker;
  running: { readonly waiting: QueuedScan; readonly alarm: NodeJS.Timeout } | null;
}

/** Text of one order, in UTF-16 units: more than any field and any import may hold. */
const MAX_TEXT_UNITS = 12_000_000;
const MAX_WAITING = 200;
const MAX_WORKERS = 2;

/**
 * Reads texts in threads of their own, so that no text holds up anybody else's request. Whatever goes wrong
 * (a thread that dies, a text that takes too long, too many waiting) refuses the text: the check fails
 * closed.
 */
@Injectable()
export class ScanPool implements OnApplicationShutdown {
  private readonly workers = new Set<PoolWorker>();
  private readonly queue: QueuedScan[] = [];
  private lastTaskId = 0;
  private ended = false;
  /**
   * Milliseconds that one order may be read, and may wait before. Reading 200 kB takes about a fortieth of
   * it.
   */
  timeoutMs = 4_000;

  constructor(private readonly workerFactory: ScanWorkerFactory) {}

  /** A thread that is warm before the first text comes. */
  warmUp(): void {
    if (this.workers.size === 0) this.startWorker();
  }

  scan(texts: readonly string[], year: number): Promise<Findings> {
    const units = texts.reduce((sum, { length }) => sum + length, 0);
    if (this.ended || units > MAX_TEXT_UNITS || this.queue.length >= MAX_WAITING)
      return Promise.reject(new SafeguardingUnavailable());
    return new Promise((resolve, reject) => {
      this.queue.push({
        task: { id: (this.lastTaskId += 1), texts, year },
        queuedAt: performance.now(),
        resolve,
        reject,
      });
      this.next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    for (const { reject } of this.queue.splice(0)) reject(new SafeguardingUnavailable());
    await Promise.all([...this.workers].map((thread) => this.terminate(thread)));
  }

  private next(): void {
    while (this.queue.length > 0) {
      const idle =
        [...this.workers].find(({ running }) => running === null) ??
        (this.workers.size < Math.min(MAX_WORKERS, availableParallelism()) ? this.startWorker() : null);
      if (!idle) return;
      this.assign(idle, this.queue.shift()!);
    }
  }

  private assign(thread: PoolWorker, waiting: QueuedScan): void {
    if (performance.now() - waiting.queuedAt > this.timeoutMs) {
      waiting.reject(new SafeguardingUnavailable());
      return;
    }
    const alarm = setTimeout(() => void this.fail(thread, 'time-out'), this.timeoutMs);
    thread.running = { waiting, alarm };
    thread.worker.postMessage(waiting.task);
  }

  private startWorker(): PoolWorker {
    const thread: PoolWorker = { worker: this.workerFactory.start(), running: null };
    this.workers.add(thread);
    thread.worker.unref();
    thread.worker.on('message', (answer: ScanResult) => this.complete(thread, answer));
    // Only the error's name: its message may hold a piece of the text.
    thread.worker.on(
      'error',
      (error: unknown) => void this.fail(thread, error instanceof Error ? error.name : 'error'),
    );
    thread.worker.on('exit', () => void this.fail(thread, 'exit'));
    return thread;
  }

  private complete(thread: PoolWorker, { id, findings }: ScanResult): void {
    if (thread.running?.waiting.task.id !== id) return;
    clearTimeout(thread.running.alarm);
    thread.running.waiting.resolve(findings);
    thread.running = null;
    this.next();
  }

  private async fail(thread: PoolWorker, why: string): Promise<void> {
    if (!this.workers.has(thread)) return;
    if (!this.ended) log.error({ why }, 'a safeguarding thread was given up');
    await this.terminate(thread);
    this.next();
  }

  private async terminate(thread: PoolWorker): Promise<void> {
    this.workers.delete(thread);
    if (thread.running) {
      clearTimeout(thread.running.alarm);
      thread.running.waiting.reject(new SafeguardingUnavailable());
      thread.running = null;
    }
    await thread.worker.terminate();
  }
}
