import { parentPort } from 'node:worker_threads';
import { readWord } from './read-word.ts';
import type { WordAnswer, WordOrder } from './word-message.ts';
import { WordRefusal } from './word-package.ts';
import { writeWord } from './write-word.ts';

async function obey(order: WordOrder): Promise<WordAnswer> {
  if (order.do === 'write') return { written: await writeWord(order.content) };
  try {
    return { reading: await readWord(order.bytes) };
  } catch (error) {
    return { refused: error instanceof WordRefusal ? error.fault : 'broken' };
  }
}

parentPort?.on('message', (order: WordOrder) => {
  const answer = (said: WordAnswer): void => parentPort?.postMessage(said);
  obey(order).then(answer, () => answer({ failed: true }));
});
