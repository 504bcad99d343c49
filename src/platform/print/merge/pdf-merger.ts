import { Injectable } from '@nestjs/common';
import { log } from '../../log/log.ts';
import { PrintingFailed } from '../print.problems.ts';
import { PrintQueue } from '../print-queue.ts';
import type { MergeAnswer, MergeResult } from './merge-message.ts';
import { MergeWorkerFactory } from './merge-worker-factory.ts';

/**
 * Joins PDFs in a thread of its own, one bundle at a time, within a time: no file can hold anybody else up.
 */
@Injectable()
export class PdfMerger {
  private readonly queue = new PrintQueue(1, 20);
  private lastTaskId = 0;
  /** Milliseconds that one bundle may take. */
  timeoutMs = 180_000;

  constructor(private readonly workerFactory: MergeWorkerFactory) {}

  /** Looks where the anchors of the first stand, and how many pages each part has. */
  measure(first: Uint8Array, parts: readonly Uint8Array[]): Promise<MergeResult> {
    return this.queue.run(() => this.runTask(first, parts, true));
  }

  /** Puts the parts behind the first. */
  merge(
    first: Uint8Array,
    parts: readonly Uint8Array[],
  ): Promise<MergeResult & { readonly pdf: Uint8Array }> {
    return this.queue.run(async () => {
      const bound = await this.runTask(first, parts, false);
      if (!bound.pdf) throw new PrintingFailed();
      return { ...bound, pdf: bound.pdf };
    });
  }

  private async runTask(
    first: Uint8Array,
    parts: readonly Uint8Array[],
    look: boolean,
  ): Promise<MergeResult> {
    const worker = this.workerFactory.start();
    worker.unref();
    let alarm: NodeJS.Timeout | undefined;
    try {
      return await new Promise<MergeResult>((resolve, reject) => {
        alarm = setTimeout(() => reject(new PrintingFailed()), this.timeoutMs);
        worker.once('message', ({ result: bound }: MergeAnswer) =>
          bound ? resolve(bound) : reject(new PrintingFailed()),
        );
        worker.once('error', (error: unknown) => {
          // Only its name: a message may hold a piece of a paper.
          log.error(
            { error: error instanceof Error ? error.name : 'error' },
            'a binding thread was given up',
          );
          reject(new PrintingFailed());
        });
        worker.once('exit', () => reject(new PrintingFailed()));
        worker.postMessage({ id: (this.lastTaskId += 1), first, parts, look });
      });
    } finally {
      clearTimeout(alarm);
      await worker.terminate();
    }
  }
}
