import { parentPort } from 'node:worker_threads';
import type { NumberedAnswer, NumberedOrder } from './thread-message.ts';

/** In a thread of a pool: carries out each order and answers it. */
export function carryOut<Order, Answer>(work: (order: Order) => Answer | Promise<Answer>): void {
  parentPort?.on('message', ({ id, order }: NumberedOrder<Order>) => {
    const send = (message: NumberedAnswer<Answer>): void => parentPort?.postMessage(message);
    Promise.resolve(order)
      .then(work)
      .then(
        (answer) => send({ id, answer }),
        () => send({ id, failed: true }),
      );
  });
}
