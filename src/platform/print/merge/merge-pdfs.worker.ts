import { parentPort } from 'node:worker_threads';
import { mergePdfs } from './merge-pdfs.ts';
import type { MergeAnswer, MergeTask } from './merge-message.ts';

parentPort?.on('message', (task: MergeTask) => {
  const answer = (result: MergeAnswer['result']): void =>
    parentPort?.postMessage({ id: task.id, result } satisfies MergeAnswer);
  mergePdfs(task).then(answer, () => answer(null));
});
