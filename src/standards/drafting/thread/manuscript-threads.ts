import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../../../platform/log/log.ts';
import { Problem } from '../../../platform/problems/problem.ts';
import { refusalOf } from '../manuscript.problems.ts';
import type {
  ManuscriptAnswers,
  ManuscriptOrder,
  NumberedAnswer,
  NumberedOrder,
  Ordered,
  Trouble,
} from './manuscript-message.ts';
import { ManuscriptThread } from './manuscript-thread.ts';

const THREADS = Math.min(2, availableParallelism());
/**
 * Milliseconds that an order may take once it is begun. Reading a large text takes a part of a second; an
 * update, a thousandth.
 */
export const BUDGET = {
  load: 20_000,
  apply: 1_500,
  edit: 5_000,
  since: 5_000,
  drop: 5_000,
  seed: 20_000,
  compact: 30_000,
  said: 30_000,
} as const;
const WAITING_MOST = 2_000;

/** The manuscript is not held there, or is not any more: load it and ask again. */
export class ManuscriptGone extends Error {
  override readonly name = 'ManuscriptGone';
}

/** What was asked took too much time or memory, or could not be done. */
export class ManuscriptTrouble extends Error {
  override readonly name = 'ManuscriptTrouble';
}

/** A clause that was to be changed is not in the manuscript. */
export class ClauseNotThere extends Error {
  override readonly name = 'ClauseNotThere';
}

interface Waiting {
  readonly sent: NumberedOrder;
  readonly answer: (answer: never) => void;
  readonly refuse: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly queue: Waiting[];
  alarm: NodeJS.Timeout | undefined;
}

/**
 * The threads that hold the manuscripts, one order at a time each. One that goes over its budget is ended,
 * and what it held is loaded again.
 */
@Injectable()
export class ManuscriptThreads implements OnApplicationShutdown {
  private readonly threads: (Thread | undefined)[] = [];
  private numbers = 0;
  private ended = false;

  constructor(private readonly thread: ManuscriptThread) {}

  ask<What extends ManuscriptOrder['do']>(order: Ordered<What>): Promise<ManuscriptAnswers[What]> {
    const place = 'doc' in order ? placeOf(order.doc) : THREADS - 1;
    const thread = (this.threads[place] ??= this.start(place));
    if (this.ended || thread.queue.length >= WAITING_MOST) return Promise.reject(new Problem('unavailable'));
    return new Promise((answer, refuse) => {
      thread.queue.push({
        sent: { number: (this.numbers += 1), order },
        answer: answer as (answer: never) => void,
        refuse,
      });
      if (thread.queue.length === 1) this.begin(place, thread);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await Promise.all(
      this.threads.flatMap((thread, place) =>
        thread ? [this.end(place, thread, new ManuscriptGone())] : [],
      ),
    );
  }

  private start(place: number): Thread {
    const thread: Thread = { worker: this.thread.start(), queue: [], alarm: undefined };
    thread.worker.unref();
    thread.worker.on('message', (answer: NumberedAnswer) => this.settle(place, thread, answer));
    thread.worker.on(
      'error',
      (error: unknown) => void this.giveUp(place, thread, error instanceof Error ? error.name : 'error'),
    );
    thread.worker.on('exit', () => void this.giveUp(place, thread, 'exit'));
    return thread;
  }

  private begin(place: number, thread: Thread): void {
    const first = thread.queue[0];
    if (!first) return;
    thread.alarm = setTimeout(() => void this.giveUp(place, thread, 'time-out'), BUDGET[first.sent.order.do]);
    thread.worker.postMessage(first.sent);
  }

  private settle(place: number, thread: Thread, answer: NumberedAnswer): void {
    if (thread.queue[0]?.sent.number !== answer.number) return;
    clearTimeout(thread.alarm);
    const { answer: resolve, refuse } = thread.queue.shift()!;
    if ('answer' in answer) resolve(answer.answer as never);
    else refuse(errorOf(answer));
    this.begin(place, thread);
  }

  /**
   * The order that was under way is at fault; those behind it find their manuscripts gone and load them
   * again.
   */
  private async giveUp(place: number, thread: Thread, why: string): Promise<void> {
    if (this.threads[place] !== thread) return;
    if (!this.ended)
      log.error({ why, order: thread.queue[0]?.sent.order.do }, 'a manuscript thread was given up');
    await this.end(place, thread, new ManuscriptTrouble());
  }

  private async end(place: number, thread: Thread, fault: Error): Promise<void> {
    this.threads[place] = undefined;
    clearTimeout(thread.alarm);
    const [first, ...rest] = thread.queue.splice(0);
    first?.refuse(fault);
    for (const { refuse } of rest) refuse(new ManuscriptGone());
    await thread.worker.terminate();
  }
}

function errorOf(trouble: Trouble): Error {
  if (trouble.trouble === 'refused') return refusalOf(trouble.fault);
  if (trouble.trouble === 'gone') return new ManuscriptGone();
  return trouble.trouble === 'not-there' ? new ClauseNotThere() : new ManuscriptTrouble();
}

/** A manuscript is always held by the same thread. */
function placeOf(doc: string): number {
  let sum = 0;
  for (let at = doc.length - 8; at < doc.length; at += 1) sum = (sum * 31 + doc.charCodeAt(at)) % 65_521;
  return sum % THREADS;
}
