import { parentPort } from 'node:worker_threads';
import { bind } from './bind.ts';
import type { BindAnswer, BindOrder } from './bind-message.ts';

parentPort?.on('message', (order: BindOrder) => {
  const answer = (bound: BindAnswer['bound']): void =>
    parentPort?.postMessage({ id: order.id, bound } satisfies BindAnswer);
  bind(order).then(answer, () => answer(null));
});
