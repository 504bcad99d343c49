import { parentPort } from 'node:worker_threads';
import { mergePdfs } from './merge-pdfs.ts';
import type { MergeAnswer, MergeTask } from './merge-message.ts';

parentPort?.on('message', (order: MergeTask) => {
  const answer = (bound: MergeAnswer['result']): void =>
    parentPort?.postMessage({ id: order.id, result: bound } satisfies MergeAnswer);
  mergePdfs(order).then(answer, () => answer(null));
});
