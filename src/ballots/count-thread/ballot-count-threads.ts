import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { BallotDefinition, BallotResult, SeatPaper } from '@nbn/voting';
import { ThreadPool } from '../../platform/threads/thread-pool.ts';

export interface BallotCountOrder {
  readonly definition: BallotDefinition;
  readonly papers: readonly SeatPaper[];
}

const pool = new ThreadPool<BallotCountOrder, BallotResult>({
  name: 'ballot-count',
  file: new URL('ballot-count.worker.js', import.meta.url),
  threadsMost: 1,
  waitingMost: 100,
  milliseconds: 60_000,
  megabytes: 128,
});

/** Counts a ballot in a thread: sixty options, ranked, take the better part of a second. */
export function countInThread(
  definition: BallotDefinition,
  papers: readonly SeatPaper[],
): Promise<BallotResult> {
  return pool.ask({ definition, papers });
}

/** Ends the thread with the application. */
@Injectable()
export class BallotCountThreads implements OnApplicationShutdown {
  onApplicationShutdown(): Promise<void> {
    return pool.close();
  }
}
