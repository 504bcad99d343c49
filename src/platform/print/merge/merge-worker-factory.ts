import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/** Starts the thread in which PDFs of others are read. */
@Injectable()
export class MergeWorkerFactory {
  start(): Worker {
    // Files that members sent are read in here: one that makes it grow beyond this is given up with it.
    return new Worker(new URL('merge-pdfs.worker.js', import.meta.url), {
      name: 'pdf-merge',
      resourceLimits: { maxOldGenerationSizeMb: 768 },
      stdout: false,
      stderr: false,
    });
  }
}
