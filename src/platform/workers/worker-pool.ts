import { availableParallelism } from 'node:os';
import { Worker, type TransferListItem } from 'node:worker_threads';
import { log } from '../log/log.ts';
import { Problem } from '../problems/problem.ts';
import type { WorkerResult, WorkerTask } from './worker-message.ts';

/**
 * `busy`: too many wait already. `time-out`: it took too long. `failed`: it took too much memory, or could
 * not be done.
 */
export type WorkerFault = 'busy' | 'time-out' | 'failed';

/** An order that has no answer. Who is told of it can only try again. */
export class WorkerFailure extends Problem {
  constructor(readonly fault: WorkerFault) {
    super('unavailable');
  }
}

export interface WorkerPoolOptions {
  readonly name: string;
  /** The compiled module that calls `carryOut`. */
  readonly file: URL;
  readonly maxWorkers: number;
  readonly maxQueued: number;
  /** How long an order may wait, and then take. */
  readonly timeoutMs: number;
  readonly maxMemoryMb: number;
}

interface QueuedTask<Order, Answer> {
  readonly task: WorkerTask<Order>;
  readonly transfer: readonly TransferListItem[];
  readonly queuedAt: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: WorkerFailure) => void;
}

interface PoolWorker<Order, Answer> {
  readonly worker: Worker;
  running: { readonly waiting: QueuedTask<Order, Answer>; readonly alarm: NodeJS.Timeout } | null;
}

/**
 * Threads for work whose size others decide: each order has a time and a memory, a bounded number is worked
 * on and a bounded number waits, and none of it holds up the main thread. A thread that goes beyond is ended,
 * and its order fails.
 */
export class WorkerPool<Order, Answer> {
  private readonly workers = new Set<PoolWorker<Order, Answer>>();
  private readonly queue: QueuedTask<Order, Answer>[] = [];
  private lastTaskId = 0;

  /** How long an order may wait, and then take. */
  timeoutMs: number;

  constructor(private readonly options: WorkerPoolOptions) {
    this.timeoutMs = options.timeoutMs;
  }

  /** Starts a thread before the first task comes. */
  warmUp(): void {
    if (this.workers.size === 0) this.startWorker();
  }

  /** @throws WorkerFailure when there is no answer. */
  run(input: Order, transfer: readonly TransferListItem[] = []): Promise<Answer> {
    if (this.queue.length >= this.options.maxQueued) return Promise.reject(new WorkerFailure('busy'));
    return new Promise((resolve, reject) => {
      this.queue.push({
        task: { id: (this.lastTaskId += 1), input },
        transfer,
        queuedAt: performance.now(),
        resolve,
        reject,
      });
      this.next();
    });
  }

  /** Ends the threads. The next task starts new ones. */
  async close(): Promise<void> {
    for (const { reject } of this.queue.splice(0)) reject(new WorkerFailure('failed'));
    await Promise.all([...this.workers].map((thread) => this.terminate(thread, 'failed')));
  }

  private next(): void {
    while (this.queue.length > 0) {
      const idle = this.findIdleWorker();
      if (!idle) return;
      this.assign(idle, this.queue.shift()!);
    }
  }

  private findIdleWorker(): PoolWorker<Order, Answer> | null {
    for (const thread of this.workers) if (thread.running === null) return thread;
    const limit = Math.min(this.options.maxWorkers, availableParallelism());
    return this.workers.size < limit ? this.startWorker() : null;
  }

  private assign(thread: PoolWorker<Order, Answer>, waiting: QueuedTask<Order, Answer>): void {
    const { timeoutMs } = this;
    if (performance.now() - waiting.queuedAt > timeoutMs) {
      waiting.reject(new WorkerFailure('busy'));
      return;
    }
    const alarm = setTimeout(() => void this.fail(thread, 'time-out'), timeoutMs);
    thread.running = { waiting, alarm };
    thread.worker.postMessage(waiting.task, waiting.transfer);
  }

  private startWorker(): PoolWorker<Order, Answer> {
    const { name, file, maxMemoryMb } = this.options;
    const resourceLimits = { maxOldGenerationSizeMb: maxMemoryMb };
    const worker = new Worker(file, {
      name,
      resourceLimits,
      stdout: false,
      stderr: false,
    });
    const thread: PoolWorker<Order, Answer> = { worker, running: null };
    this.workers.add(thread);
    worker.unref();
    worker.on('message', (message: WorkerResult<Answer>) => this.complete(thread, message));
    worker.on('error', () => void this.fail(thread, 'failed'));
    worker.on('exit', () => void this.fail(thread, 'failed'));
    return thread;
  }

  private complete(thread: PoolWorker<Order, Answer>, message: WorkerResult<Answer>): void {
    if (thread.running?.waiting.task.id !== message.id) return;
    const { waiting, alarm } = thread.running;
    clearTimeout(alarm);
    thread.running = null;
    if ('answer' in message) waiting.resolve(message.answer);
    else waiting.reject(new WorkerFailure('failed'));
    this.next();
  }

  private async fail(thread: PoolWorker<Order, Answer>, fault: WorkerFault): Promise<void> {
    if (!this.workers.has(thread)) return;
    log.error({ thread: this.options.name, fault }, 'a thread was given up');
    await this.terminate(thread, fault);
    this.next();
  }

  private async terminate(thread: PoolWorker<Order, Answer>, fault: WorkerFault): Promise<void> {
    this.workers.delete(thread);
    if (thread.running) {
      clearTimeout(thread.running.alarm);
      thread.running.waiting.reject(new WorkerFailure(fault));
      thread.running = null;
    }
    await thread.worker.terminate();
  }
}
