import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { WorkerPool } from '#platform/workers/worker-pool';
import { SafeguardingUnavailable } from '../safeguarding.problems.ts';
import type { ScanResult, ScanTask } from './scan-message.ts';

/** Text of one order, in UTF-16 units: more than any field and any import may hold. */
const MAX_TEXT_UNITS = 12_000_000;

/**
 * Reads texts in threads of their own, so that no text holds up anybody else's request. Whatever goes wrong
 * (a thread that dies, a text that takes too long, too many waiting) refuses the text: the check fails
 * closed.
 */
@Injectable()
export class ScanPool implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<ScanTask, ScanResult>({
    name: 'safeguarding',
    file: new URL('scan.worker.js', import.meta.url),
    maxWorkers: 2,
    maxQueued: 200,
    // Reading 200 kB takes about a fortieth of it.
    timeoutMs: 4_000,
    // A thread that grows beyond this is given up, and with it the text that it read: refused, not admitted.
    maxMemoryMb: 192,
  });
  private ended = false;

  /** Milliseconds that one order may be read, and may wait before. */
  get timeoutMs(): number {
    return this.pool.timeoutMs;
  }

  set timeoutMs(budget: number) {
    this.pool.timeoutMs = budget;
  }

  /** A thread that is warm before the first text comes. */
  warmUp(): void {
    this.pool.warmUp();
  }

  async scan(texts: readonly string[], year: number): Promise<ScanResult> {
    const units = texts.reduce((sum, { length }) => sum + length, 0);
    if (this.ended || units > MAX_TEXT_UNITS) throw new SafeguardingUnavailable();
    return this.pool.run({ texts, year }).catch(() => {
      throw new SafeguardingUnavailable();
    });
  }

  onApplicationShutdown(): Promise<void> {
    this.ended = true;
    return this.pool.close();
  }
}
