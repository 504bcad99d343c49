import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SearchIndexService } from '../indexing/search-index.service.ts';
import type { SearchSource } from '../sources/search-source.ts';
import { SearchSources } from '../sources/search-sources.ts';
import {
  BEFORE_FIRST,
  countStale,
  deleteOtherKinds,
  findNextIds,
  finishSweep,
  lockSweep,
  markDifferences,
  moveSweep,
  type SweepState,
} from './search-sweep.repository.ts';

const STEP_OBJECTS = 1_000;
/** While so many objects wait to be indexed, none are added. */
const MAX_STALE = 5_000;
const REST_MS = 3_600_000;

/**
 * Compares what is there with what is indexed and marks what differs. Nothing should: every change is marked
 * when it is made. It is how the first entries are made, and how all are made again by new analyzers or terms.
 */
@Injectable()
export class SearchSweepService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: SearchSources,
    private readonly index: SearchIndexService,
  ) {}

  /**
   * One step of bounded size; what it found and how far it came are one transaction. Returns whether there is
   * more to compare now.
   */
  runStep(): Promise<boolean> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const madeBy = await this.index.madeBy();
      const state = await lockSweep(tx.manager);
      if (!state || isResting(state, madeBy)) return false;
      if ((await countStale(tx.manager, MAX_STALE)) === MAX_STALE) return false;
      const place = this.sources.all.findIndex(({ kind }) => kind === state.atKind);
      const source = this.sources.all[Math.max(0, place)]!;
      const after = place === -1 ? BEFORE_FIRST : (state.atId ?? BEFORE_FIRST);
      const last = await this.compare(tx, source, after, madeBy);
      if (last) await moveSweep(tx.manager, source.kind, last);
      else return this.startNext(tx, source, madeBy);
      return true;
    });
  }

  /** Compares everything anew, whenever it was done last. */
  async runAll(): Promise<void> {
    await this.unitOfWork.run(SYSTEM, (tx) => moveSweep(tx.manager, null, null));
    while (await this.runStep());
  }

  /** The id up to which was compared; null at the source's end. */
  private async compare(tx: Tx, source: SearchSource, after: string, madeBy: string): Promise<string | null> {
    const ids = await findNextIds(tx.manager, source, after, STEP_OBJECTS);
    const upTo = ids.length === STEP_OBJECTS ? ids.at(-1)! : null;
    await markDifferences(tx.manager, source, { after, upTo }, madeBy);
    return upTo;
  }

  private async startNext(tx: Tx, source: SearchSource, madeBy: string): Promise<boolean> {
    const next = this.sources.all[this.sources.all.indexOf(source) + 1];
    if (next) {
      await moveSweep(tx.manager, next.kind, null);
      return true;
    }
    await deleteOtherKinds(
      tx.manager,
      this.sources.all.map(({ kind }) => kind),
    );
    await finishSweep(tx.manager, madeBy);
    return false;
  }
}

function isResting({ finishedAt, now, madeBy: sweptBy }: SweepState, madeBy: string): boolean {
  return finishedAt !== null && sweptBy === madeBy && now.getTime() - finishedAt.getTime() < REST_MS;
}
