import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';

/**
 * Starts a thread in which manuscripts are held: none of them, and nothing that is sent to one, can hold up
 * other requests.
 */
@Injectable()
export class CollabWorkerFactory {
  /** What the thread runs. Tests, which nobody has built, say where they have put it. */
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
