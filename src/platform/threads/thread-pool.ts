import { availableParallelism } from 'node:os';
import { Worker, type TransferListItem } from 'node:worker_threads';
import { log } from '../log/log.ts';
import { Problem } from '../problems/problem.ts';
import type { NumberedAnswer, NumberedOrder } from './thread-message.ts';

/**
 * `busy`: too many wait already. `time-out`: it took too long. `failed`: it took too much memory, or could
 * not be done.
 */
export type ThreadFault = 'busy' | 'time-out' | 'failed';

/** An order that has no answer. Who is told of it can only try again. */
export class ThreadFailure extends Problem {
  constructor(readonly fault: ThreadFault) {
    super('unavailable');
  }
}

export interface ThreadPoolOptions {
  readonly name: string;
  /** The compiled module that calls `carryOut`. */
  readonly file: URL;
  readonly threadsMost: number;
  readonly waitingMost: number;
  /** How long an order may wait, and then take. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

interface Waiting<Order, Answer> {
  readonly sent: NumberedOrder<Order>;
  readonly transfer: readonly TransferListItem[];
  readonly since: number;
  readonly answer: (answer: Answer) => void;
  readonly refuse: (failure: ThreadFailure) => void;
}

interface Thread<Order, Answer> {
  readonly worker: Worker;
  busy: { readonly waiting: Waiting<Order, Answer>; readonly alarm: NodeJS.Timeout } | null;
}

/**
 * Threads for work whose size others decide: each order has a time and a memory, a bounded number is worked
 * on and a bounded number waits, and none of it holds up the main thread. A thread that goes beyond is ended,
 * and its order fails.
 */
export class ThreadPool<Order, Answer> {
  /** Where a thread's module lies. Tests, which nobody has built, say where they have put it. */
  static locate: (file: URL) => URL = (file) => file;

  private readonly threads = new Set<Thread<Order, Answer>>();
  private readonly queue: Waiting<Order, Answer>[] = [];
  private orders = 0;

  constructor(private readonly options: ThreadPoolOptions) {}

  /** @throws ThreadFailure when there is no answer. */
  ask(order: Order, transfer: readonly TransferListItem[] = []): Promise<Answer> {
    if (this.queue.length >= this.options.waitingMost) return Promise.reject(new ThreadFailure('busy'));
    return new Promise((answer, refuse) => {
      this.queue.push({
        sent: { id: (this.orders += 1), order },
        transfer,
        since: performance.now(),
        answer,
        refuse,
      });
      this.next();
    });
  }

  /** Ends the threads. Who asks again starts new ones. */
  async close(): Promise<void> {
    for (const { refuse } of this.queue.splice(0)) refuse(new ThreadFailure('failed'));
    await Promise.all([...this.threads].map((thread) => this.drop(thread, 'failed')));
  }

  private next(): void {
    while (this.queue.length > 0) {
      const idle = this.idleThread();
      if (!idle) return;
      this.hand(idle, this.queue.shift()!);
    }
  }

  private idleThread(): Thread<Order, Answer> | null {
    for (const thread of this.threads) if (thread.busy === null) return thread;
    const most = Math.min(this.options.threadsMost, availableParallelism());
    return this.threads.size < most ? this.startThread() : null;
  }

  private hand(thread: Thread<Order, Answer>, waiting: Waiting<Order, Answer>): void {
    const { milliseconds } = this.options;
    if (performance.now() - waiting.since > milliseconds) {
      waiting.refuse(new ThreadFailure('busy'));
      return;
    }
    const alarm = setTimeout(() => void this.giveUp(thread, 'time-out'), milliseconds);
    thread.busy = { waiting, alarm };
    thread.worker.postMessage(waiting.sent, waiting.transfer);
  }

  private startThread(): Thread<Order, Answer> {
    const { name, file, megabytes } = this.options;
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const worker = new Worker(ThreadPool.locate(file), {
      name,
      resourceLimits,
      stdout: false,
      stderr: false,
    });
    const thread: Thread<Order, Answer> = { worker, busy: null };
    this.threads.add(thread);
    worker.unref();
    worker.on('message', (message: NumberedAnswer<Answer>) => this.settle(thread, message));
    worker.on('error', () => void this.giveUp(thread, 'failed'));
    worker.on('exit', () => void this.giveUp(thread, 'failed'));
    return thread;
  }

  private settle(thread: Thread<Order, Answer>, message: NumberedAnswer<Answer>): void {
    if (thread.busy?.waiting.sent.id !== message.id) return;
    const { waiting, alarm } = thread.busy;
    clearTimeout(alarm);
    thread.busy = null;
    if ('answer' in message) waiting.answer(message.answer);
    else waiting.refuse(new ThreadFailure('failed'));
    this.next();
  }

  private async giveUp(thread: Thread<Order, Answer>, fault: ThreadFault): Promise<void> {
    if (!this.threads.has(thread)) return;
    log.error({ thread: this.options.name, fault }, 'a thread was given up');
    await this.drop(thread, fault);
    this.next();
  }

  private async drop(thread: Thread<Order, Answer>, fault: ThreadFault): Promise<void> {
    this.threads.delete(thread);
    if (thread.busy) {
      clearTimeout(thread.busy.alarm);
      thread.busy.waiting.refuse(new ThreadFailure(fault));
      thread.busy = null;
    }
    await thread.worker.terminate();
  }
}
