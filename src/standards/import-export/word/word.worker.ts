import { parentPort } from 'node:worker_threads';
import { DataFileError } from '../json/data-file-error.ts';
import { readJson } from '../json/read-json.ts';
import { readWord } from './read-word.ts';
import type { WordWorkerResponse, WordWorkerRequest } from './word-worker.messages.ts';
import { WordFileError } from './word-package.ts';
import { writeWord } from './write-word.ts';

async function handleRequest(order: WordWorkerRequest): Promise<WordWorkerResponse> {
  if (order.do === 'write') return { written: await writeWord(order.content) };
  if (order.do === 'read-data') return readData(order.bytes);
  try {
    return { reading: await readWord(order.bytes, order.changes) };
  } catch (error) {
    return { refused: error instanceof WordFileError ? error.fault : 'broken' };
  }
}

function readData(bytes: Uint8Array): WordWorkerResponse {
  try {
    return { reading: readJson(bytes) };
  } catch (error) {
    return error instanceof DataFileError
      ? { refusedData: error.fault, faults: error.faults }
      : { refusedData: 'broken', faults: [] };
  }
}

parentPort?.on('message', (order: WordWorkerRequest) => {
  const answer = (response: WordWorkerResponse): void => parentPort?.postMessage(response);
  handleRequest(order).then(answer, () => answer({ failed: true }));
});
