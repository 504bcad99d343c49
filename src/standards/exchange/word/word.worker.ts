import { parentPort } from 'node:worker_threads';
import type { WordAnswer, WordOrder } from './word-message.ts';
import { writeWord } from './write-word.ts';

parentPort?.on('message', (order: WordOrder) => {
  const answer = (said: WordAnswer): void => parentPort?.postMessage(said);
  writeWord(order.content).then((done) => answer({ done }), () => answer({ failed: true }));
});
