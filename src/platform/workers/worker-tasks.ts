import { parentPort } from 'node:worker_threads';
import type { WorkerResult, WorkerTask } from './worker-message.ts';

/** In a thread of a pool: carries out each task and answers with its result. */
export function handleWorkerTasks<Order, Answer>(work: (input: Order) => Answer | Promise<Answer>): void {
  parentPort?.on('message', ({ id, input }: WorkerTask<Order>) => {
    const send = (message: WorkerResult<Answer>): void => parentPort?.postMessage(message);
    Promise.resolve(input)
      .then(work)
      .then(
        (answer) => send({ id, answer }),
        () => send({ id, failed: true }),
      );
  });
}
