import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/**
 * Starts a worker thread for replicas of collab documents, so that no document and no update can block other
 * requests.
 */
@Injectable()
export class CollabWorkerFactory {
  /** The worker's script. Tests run without a build and set it to what they have compiled. */
  static file = new URL('collab.worker.js', import.meta.url);

  start(): Worker {
    return new Worker(CollabWorkerFactory.file, {
      name: 'manuscripts',
      resourceLimits: { maxOldGenerationSizeMb: 768 },
      stdout: false,
      stderr: false,
    });
  }
}
