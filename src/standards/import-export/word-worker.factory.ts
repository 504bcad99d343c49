import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/** Starts a thread in which a Word file is written or read: neither can hold up other requests. */
@Injectable()
export class WordWorkerFactory {
  /** What the thread runs. Tests, which nobody has built, say where they have put it. */
  static workerUrl = new URL('word/word.worker.js', import.meta.url);

  start(): Worker {
    return new Worker(WordWorkerFactory.workerUrl, {
      name: 'word',
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdout: false,
      stderr: false,
    });
  }
}
