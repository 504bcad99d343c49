import { Injectable } from '@nestjs/common';
import { log } from '../../log/log.ts';
import { PrintingFailed } from '../print.problems.ts';
import { Queue } from '../queue.ts';
import type { BindAnswer, Bound } from './bind-message.ts';
import { BindThread } from './bind-thread.ts';

/**
 * Joins PDFs in a thread of its own, one bundle at a time, within a time: no file can hold anybody else up.
 */
@Injectable()
export class PdfBinder {
  private readonly queue = new Queue(1, 20);
  private orders = 0;
  /** Milliseconds that one bundle may take. */
  budget = 180_000;

  constructor(private readonly thread: BindThread) {}

  /** Looks where the anchors of the first stand, and how many pages each part has. */
  look(first: Uint8Array, parts: readonly Uint8Array[]): Promise<Bound> {
    return this.queue.run(() => this.ask(first, parts, true));
  }

  /** Puts the parts behind the first. */
  bind(first: Uint8Array, parts: readonly Uint8Array[]): Promise<Bound & { readonly pdf: Uint8Array }> {
    return this.queue.run(async () => {
      const bound = await this.ask(first, parts, false);
      if (!bound.pdf) throw new PrintingFailed();
      return { ...bound, pdf: bound.pdf };
    });
  }

  private async ask(first: Uint8Array, parts: readonly Uint8Array[], look: boolean): Promise<Bound> {
    const worker = this.thread.start();
    worker.unref();
    let alarm: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Bound>((resolve, reject) => {
        alarm = setTimeout(() => reject(new PrintingFailed()), this.budget);
        worker.once('message', ({ bound }: BindAnswer) =>
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
        worker.postMessage({ id: (this.orders += 1), first, parts, look });
      });
    } finally {
      clearTimeout(alarm);
      await worker.terminate();
    }
  }
}
