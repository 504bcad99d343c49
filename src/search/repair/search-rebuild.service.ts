import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { takeIndexLock } from '../indexing/search-index.repository.ts';
import { SearchIndexService } from '../indexing/search-index.service.ts';
import type { SearchSource } from '../sources/search-source.ts';
import { SearchSources } from '../sources/search-sources.ts';
import { BEFORE_FIRST, countObjects, findNextIds } from './search-sweep.repository.ts';
import { SearchSweepService } from './search-sweep.service.ts';

const BATCH_SIZE = 200;

export interface RebuildProgress {
  readonly kind: SearchKind;
  readonly done: number;
  readonly total: number;
}

/**
 * Makes every entry again while the application runs. Each takes the place of the one before in one
 * transaction: there is no moment at which something is not found.
 */
@Injectable()
export class SearchRebuildService {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: SearchSources,
    private readonly index: SearchIndexService,
    private readonly sweep: SearchSweepService,
  ) {}

  /** Reports after every batch, and takes away at the end what nothing stands behind. */
  async rebuild(onProgress: (progress: RebuildProgress) => void): Promise<void> {
    for (const source of this.sources.all) await this.rebuildSource(source, onProgress);
    await this.sweep.runAll();
    while (await this.index.updateBatch());
  }

  private async rebuildSource(
    source: SearchSource,
    onProgress: (progress: RebuildProgress) => void,
  ): Promise<void> {
    const total = await countObjects(this.database.manager, source);
    let done = 0;
    let ids = await findNextIds(this.database.manager, source, BEFORE_FIRST, BATCH_SIZE);
    onProgress({ kind: source.kind, done, total });
    while (ids.length > 0) {
      const batch = ids;
      await this.unitOfWork.run(SYSTEM, async (tx) => {
        await takeIndexLock(tx.manager);
        await this.index.index(tx.manager, source.kind, batch, { evenUnchanged: true });
      });
      done += batch.length;
      onProgress({ kind: source.kind, done, total: Math.max(total, done) });
      ids = await findNextIds(this.database.manager, source, batch.at(-1)!, BATCH_SIZE);
    }
  }
}
