import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { BallotDefinition, BallotResult, SeatPaper } from '@nbn/voting';
import { WorkerPool } from '#platform/workers/worker-pool';

export interface BallotCountTask {
  readonly definition: BallotDefinition;
  readonly papers: readonly SeatPaper[];
}

const pool = new WorkerPool<BallotCountTask, BallotResult>({
  name: 'ballot-count',
  file: new URL('ballot-count.worker.js', import.meta.url),
  maxWorkers: 1,
  maxQueued: 100,
  timeoutMs: 60_000,
  maxMemoryMb: 128,
});

/** Counts a ballot in a thread: sixty options, ranked, take the better part of a second. */
export function countInWorker(
  definition: BallotDefinition,
  papers: readonly SeatPaper[],
): Promise<BallotResult> {
  return pool.run({ definition, papers });
}

/** Ends the thread with the application. */
@Injectable()
export class BallotCountPool implements OnApplicationShutdown {
  onApplicationShutdown(): Promise<void> {
    return pool.close();
  }
}
