import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ClauseDifference, VersionedClause } from '@nbn/drafting';
import { ThreadPool } from '../../platform/threads/thread-pool.ts';
import type { StandardContent } from '../exchange/content.ts';
import type { StandardAnswer, StandardOrder, TextFormat } from './standard-computation.ts';

/** Compares and writes whole standards in threads: however long they are, nobody else waits for it. */
@Injectable()
export class StandardComputations implements OnApplicationShutdown {
  private readonly pool = new ThreadPool<StandardOrder, StandardAnswer>({
    name: 'standards',
    file: new URL('standard-computation.worker.js', import.meta.url),
    threadsMost: 2,
    waitingMost: 40,
    milliseconds: 30_000,
    megabytes: 384,
  });

  async compare(
    older: readonly VersionedClause[],
    newer: readonly VersionedClause[],
  ): Promise<ClauseDifference[]> {
    const answer = await this.pool.ask({ do: 'compare', older, newer });
    return 'differences' in answer ? answer.differences : [];
  }

  async file(content: StandardContent, as: TextFormat): Promise<Buffer> {
    const answer = await this.pool.ask({ do: 'file', as, content });
    return Buffer.from('bytes' in answer ? answer.bytes : []);
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }
}
