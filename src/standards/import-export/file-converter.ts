import { Injectable } from '@nestjs/common';
import type { ChangesMode } from '@nbn/import';
import { BoundedLimiter } from '#platform/limits/bounded-limiter';
import { PrintingBusy } from '#platform/print/print.problems';
import { Problem } from '#platform/problems/problem';
import { runSingleTask } from '#platform/workers/single-task';
import type { StandardContent } from './standard-content.ts';
import { DataFileRefused, WordFileRefused } from './import.problems.ts';
import { WordWorkerFactory } from './word-worker.factory.ts';
import type { WordWorkerResponse, WordWorkerRequest } from './word/word-worker.messages.ts';
import type { ParsedFile } from './word/parsed-file.ts';

/**
 * Writes and reads Word files, each in a thread of its own, within a time and a memory: no file can hold
 * anybody else up.
 */
@Injectable()
export class FileConverter {
  private readonly limiter = new BoundedLimiter(1, 20, () => new PrintingBusy());
  /** Milliseconds that one file may take. */
  timeoutMs = 20_000;

  constructor(private readonly thread: WordWorkerFactory) {}

  async writeWord(content: StandardContent): Promise<Uint8Array> {
    const answer = await this.limiter.run(() => this.runInWorker({ do: 'write', content }));
    if (!('written' in answer)) throw new Problem('unavailable');
    return answer.written;
  }

  /** @throws WordFileRefused when it is no sound Word file, or took more than its time or memory. */
  async readWord(bytes: Uint8Array, changes: ChangesMode): Promise<ParsedFile> {
    const answer = await this.limiter.run(() => this.runInWorker({ do: 'read', bytes, changes }));
    if ('reading' in answer) return answer.reading;
    throw new WordFileRefused('refused' in answer ? answer.refused : 'too-much');
  }

  /** @throws DataFileRefused when it is no standard that Norbanet wrote as data. */
  async readData(bytes: Uint8Array): Promise<ParsedFile> {
    const answer = await this.limiter.run(() => this.runInWorker({ do: 'read-data', bytes }));
    if ('reading' in answer) return answer.reading;
    throw 'refusedData' in answer
      ? new DataFileRefused(answer.refusedData, answer.faults)
      : new WordFileRefused('too-much');
  }

  private async runInWorker(order: WordWorkerRequest): Promise<WordWorkerResponse> {
    const answer = await runSingleTask<WordWorkerRequest, WordWorkerResponse>(this.thread.start(), order, {
      name: `word ${order.do}`,
      timeoutMs: this.timeoutMs,
    });
    return answer ?? { failed: true };
  }
}
