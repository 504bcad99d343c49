import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/** Starts the thread in which texts are read. */
@Injectable()
export class ScanWorkerFactory {
  start(): Worker {
    // A thread that grows beyond this is given up, and with it the text that it read: refused, not admitted.
    return new Worker(this.file(), {
      name: 'safeguarding',
      resourceLimits: { maxOldGenerationSizeMb: 192 },
      stdout: false,
      stderr: false,
    });
  }

  protected file(): URL {
    return new URL('scan.worker.js', import.meta.url);
  }
}
