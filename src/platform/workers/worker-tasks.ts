import { parentPort } from 'node:worker_threads';
import type { WorkerResult, WorkerTask } from './worker-message.ts';

/** In a thread of a pool: carries out each order and answers it. */
export function handleWorkerTasks<Order, Answer>(work: (order: Order) => Answer | Promise<Answer>): void {
  parentPort?.on('message', ({ id, input: order }: WorkerTask<Order>) => {
    const send = (message: WorkerResult<Answer>): void => parentPort?.postMessage(message);
    Promise.resolve(order)
      .then(work)
      .then(
        (answer) => send({ id, answer }),
        () => send({ id, failed: true }),
      );
  });
}
