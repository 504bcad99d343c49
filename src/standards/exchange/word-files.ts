import { Injectable } from '@nestjs/common';
import type { ChangesMode } from '@nbn/import';
import { log } from '../../platform/log/log.ts';
import { PrintQueue } from '../../platform/print/print-queue.ts';
import { Problem } from '../../platform/problems/problem.ts';
import type { StandardContent } from './content.ts';
import { DataFileRefused, WordFileRefused } from './exchange.problems.ts';
import { WordThread } from './word-thread.ts';
import type { WordAnswer, WordOrder } from './word/word-message.ts';
import type { FileReading } from './word/word-reading.ts';

/**
 * Writes and reads Word files, each in a thread of its own, within a time and a memory: no file can hold
 * anybody else up.
 */
@Injectable()
export class WordFiles {
  private readonly queue = new PrintQueue(1, 20);
  /** Milliseconds that one file may take. */
  budget = 20_000;

  constructor(private readonly thread: WordThread) {}

  async write(content: StandardContent): Promise<Uint8Array> {
    const answer = await this.queue.run(() => this.ask({ do: 'write', content }));
    if (!('written' in answer)) throw new Problem('unavailable');
    return answer.written;
  }

  /** @throws WordFileRefused when it is no sound Word file, or took more than its time or memory. */
  async read(bytes: Uint8Array, changes: ChangesMode): Promise<FileReading> {
    const answer = await this.queue.run(() => this.ask({ do: 'read', bytes, changes }));
    if ('reading' in answer) return answer.reading;
    throw new WordFileRefused('refused' in answer ? answer.refused : 'too-much');
  }

  /** @throws DataFileRefused when it is no standard that Norbanet wrote as data. */
  async readData(bytes: Uint8Array): Promise<FileReading> {
    const answer = await this.queue.run(() => this.ask({ do: 'read-data', bytes }));
    if ('reading' in answer) return answer.reading;
    throw 'refusedData' in answer
      ? new DataFileRefused(answer.refusedData, answer.faults)
      : new WordFileRefused('too-much');
  }

  private async ask(order: WordOrder): Promise<WordAnswer> {
    const worker = this.thread.start();
    worker.unref();
    let alarm: NodeJS.Timeout | undefined;
    try {
      return await new Promise<WordAnswer>((resolve) => {
        const giveUp = (why: string): void => {
          // Only a name: a message may hold a piece of the text.
          log.error({ why, order: order.do }, 'a Word thread was given up');
          resolve({ failed: true });
        };
        alarm = setTimeout(() => giveUp('time-out'), this.budget);
        worker.once('message', resolve);
        worker.once('error', (error: unknown) => giveUp(error instanceof Error ? error.name : 'error'));
        worker.once('exit', () => resolve({ failed: true }));
        worker.postMessage(order);
      });
    } finally {
      clearTimeout(alarm);
      await worker.terminate();
    }
  }
}
