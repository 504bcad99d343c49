import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '#platform/log/log';
import { Problem } from '#platform/problems/problem';
import { problemOf } from '../collab.problems.ts';
import type {
  CollabTaskResults,
  CollabTask,
  CollabTaskResponse,
  CollabTaskRequest,
  CollabTaskOf,
  CollabTaskFailure,
} from './collab-worker.messages.ts';
import { CollabWorkerFactory } from './collab-worker.factory.ts';

const WORKER_COUNT = Math.min(2, availableParallelism());
/**
 * Milliseconds that a task may take once it has started. Loading a large text takes a fraction of a second, an
 * update a millisecond.
 */
export const TIMEOUTS_MS = {
  load: 20_000,
  apply: 1_500,
  edit: 5_000,
  since: 5_000,
  drop: 5_000,
  seed: 20_000,
  compact: 30_000,
  said: 30_000,
} as const;
const MAX_QUEUED = 2_000;

/** The worker has no replica of the document, or lost it: load it and try again. */
export class ReplicaNotLoaded extends Error {
  override readonly name = 'ReplicaNotLoaded';
}

/** The task took too much time or memory, or failed. */
export class CollabTaskFailed extends Error {
  override readonly name = 'CollabTaskFailed';
}

/** A clause to be changed is not in the document. */
export class ClauseNotFound extends Error {
  override readonly name = 'ClauseNotFound';
}

interface QueuedTask {
  readonly request: CollabTaskRequest;
  readonly answer: (answer: never) => void;
  readonly refuse: (error: Error) => void;
}

interface WorkerSlot {
  readonly worker: Worker;
  readonly queue: QueuedTask[];
  timeout: NodeJS.Timeout | undefined;
}

/**
 * The worker threads with the replicas of documents, one task at a time each. A worker over its limits is stopped,
 * and its replicas are loaded again.
 */
@Injectable()
export class CollabWorkerPool implements OnApplicationShutdown {
  private readonly slots: (WorkerSlot | undefined)[] = [];
  private lastNumber = 0;
  private isShutDown = false;

  constructor(private readonly factory: CollabWorkerFactory) {}

  run<What extends CollabTask['do']>(order: CollabTaskOf<What>): Promise<CollabTaskResults[What]> {
    const place = 'doc' in order ? slotOf(order.doc) : WORKER_COUNT - 1;
    const thread = (this.slots[place] ??= this.start(place));
    if (this.isShutDown || thread.queue.length >= MAX_QUEUED)
      return Promise.reject(new Problem('unavailable'));
    return new Promise((answer, refuse) => {
      thread.queue.push({
        request: { number: (this.lastNumber += 1), order },
        answer: answer as (answer: never) => void,
        refuse,
      });
      if (thread.queue.length === 1) this.sendNext(place, thread);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isShutDown = true;
    await Promise.all(
      this.slots.flatMap((thread, place) =>
        thread ? [this.stopWorker(place, thread, new ReplicaNotLoaded())] : [],
      ),
    );
  }

  private start(place: number): WorkerSlot {
    const thread: WorkerSlot = { worker: this.factory.start(), queue: [], timeout: undefined };
    thread.worker.unref();
    thread.worker.on('message', (answer: CollabTaskResponse) => this.handleResponse(place, thread, answer));
    thread.worker.on(
      'error',
      (error: unknown) => void this.failWorker(place, thread, error instanceof Error ? error.name : 'error'),
    );
    thread.worker.on('exit', () => void this.failWorker(place, thread, 'exit'));
    return thread;
  }

  private sendNext(place: number, thread: WorkerSlot): void {
    const first = thread.queue[0];
    if (!first) return;
    thread.timeout = setTimeout(
      () => void this.failWorker(place, thread, 'time-out'),
      TIMEOUTS_MS[first.request.order.do],
    );
    thread.worker.postMessage(first.request);
  }

  private handleResponse(place: number, thread: WorkerSlot, answer: CollabTaskResponse): void {
    if (thread.queue[0]?.request.number !== answer.number) return;
    clearTimeout(thread.timeout);
    const { answer: resolve, refuse } = thread.queue.shift()!;
    if ('answer' in answer) resolve(answer.answer as never);
    else refuse(errorOf(answer));
    this.sendNext(place, thread);
  }

  /**
   * The running task is at fault; those queued behind it find their replicas gone and load them again.
   */
  private async failWorker(place: number, thread: WorkerSlot, why: string): Promise<void> {
    if (this.slots[place] !== thread) return;
    if (!this.isShutDown)
      log.error({ why, order: thread.queue[0]?.request.order.do }, 'a collab worker was stopped');
    await this.stopWorker(place, thread, new CollabTaskFailed());
  }

  private async stopWorker(place: number, thread: WorkerSlot, fault: Error): Promise<void> {
    this.slots[place] = undefined;
    clearTimeout(thread.timeout);
    const [first, ...rest] = thread.queue.splice(0);
    first?.refuse(fault);
    for (const { refuse } of rest) refuse(new ReplicaNotLoaded());
    await thread.worker.terminate();
  }
}

function errorOf(trouble: CollabTaskFailure): Error {
  if (trouble.trouble === 'refused') return problemOf(trouble.fault);
  if (trouble.trouble === 'gone') return new ReplicaNotLoaded();
  return trouble.trouble === 'not-there' ? new ClauseNotFound() : new CollabTaskFailed();
}

/** A document always has its replica in the same worker. */
function slotOf(doc: string): number {
  let sum = 0;
  for (let at = doc.length - 8; at < doc.length; at += 1) sum = (sum * 31 + doc.charCodeAt(at)) % 65_521;
  return sum % WORKER_COUNT;
}
