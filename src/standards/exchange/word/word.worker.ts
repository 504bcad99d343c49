import { parentPort } from 'node:worker_threads';
import { DataRefusal } from '../json/data-refusal.ts';
import { readJson } from '../json/read-json.ts';
import { readWord } from './read-word.ts';
import type { WordAnswer, WordOrder } from './word-message.ts';
import { WordRefusal } from './word-package.ts';
import { writeWord } from './write-word.ts';

async function obey(order: WordOrder): Promise<WordAnswer> {
  if (order.do === 'write') return { written: await writeWord(order.content) };
  if (order.do === 'read-data') return dataOf(order.bytes);
  try {
    return { reading: await readWord(order.bytes, order.changes) };
  } catch (error) {
    return { refused: error instanceof WordRefusal ? error.fault : 'broken' };
  }
}

function dataOf(bytes: Uint8Array): WordAnswer {
  try {
    return { reading: readJson(bytes) };
  } catch (error) {
    return error instanceof DataRefusal
      ? { refusedData: error.fault, faults: error.faults }
      : { refusedData: 'broken', faults: [] };
  }
}

parentPort?.on('message', (order: WordOrder) => {
  const answer = (said: WordAnswer): void => parentPort?.postMessage(said);
  obey(order).then(answer, () => answer({ failed: true }));
});
