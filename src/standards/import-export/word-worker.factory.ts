import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/** Starts a thread in which a Word file is written or read: neither can hold up other requests. */
@Injectable()
export class WordWorkerFactory {
  start(): Worker {
    return new Worker(new URL('word/word.worker.js', import.meta.url), {
      name: 'word',
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdout: false,
      stderr: false,
    });
  }
}
