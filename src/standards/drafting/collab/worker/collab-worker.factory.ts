import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/**
 * Starts a worker thread for replicas of collab documents, so that no document and no update can block other
 * requests.
 */
@Injectable()
export class CollabWorkerFactory {
  start(): Worker {
    return new Worker(new URL('collab.worker.js', import.meta.url), {
      name: 'manuscripts',
      resourceLimits: { maxOldGenerationSizeMb: 768 },
      stdout: false,
      stderr: false,
    });
  }
}
