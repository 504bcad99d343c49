import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { TERM_DATA_VERSION } from './term-data.ts';
import { findDataVersion, takeOverTermData } from './term.repository.ts';

/** At the start the term bank takes over what the data have that it was not yet filled from. */
@Injectable()
export class TermSeedService implements OnApplicationBootstrap {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.seed(TERM_DATA_VERSION);
  }

  /** Takes over the data unless the bank was filled from this version or a newer one. */
  async seed(version: number): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      if ((await findDataVersion(tx)) < version) await takeOverTermData(tx);
    });
  }
}
