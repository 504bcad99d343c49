import type { Worker } from 'node:worker_threads';
import { log } from '../log/log.ts';

interface SingleTaskOptions {
  /** What the log calls it. */
  readonly name: string;
  readonly timeoutMs: number;
}

/**
 * Has a thread do one task within a time, and ends it: whatever it reads can hold nobody else up. Null where
 * nothing came of it.
 */
export async function runSingleTask<Task, Answer>(
  worker: Worker,
  task: Task,
  { name, timeoutMs }: SingleTaskOptions,
): Promise<Answer | null> {
  worker.unref();
  let alarm: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer | null>((resolve) => {
      const giveUp = (why: string): void => {
        // Only a name: a message may hold a piece of a document.
        log.error({ thread: name, why }, 'a thread was given up');
        resolve(null);
      };
      alarm = setTimeout(() => giveUp('time-out'), timeoutMs);
      worker.once('message', resolve);
      worker.once('error', (error: unknown) => giveUp(error instanceof Error ? error.name : 'error'));
      worker.once('exit', () => resolve(null));
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(alarm);
    await worker.terminate();
  }
}
