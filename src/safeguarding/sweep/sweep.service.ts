import { Injectable } from '@nestjs/common';
import { RULES_VERSION } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import { type Actor, type Principal, SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SweepRunning } from '../safeguarding.problems.ts';
import { existsForCurrentRules, insertSweep } from './sweep.repository.ts';
import { StoredTextQuery } from './stored-text.query.ts';

/**
 * Starts sweeps over everything that is stored: when the rules have changed, and when the secretariat asks for
 * one.
 */
@Injectable()
export class SweepService {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly storedTexts: StoredTextQuery,
  ) {}

  /** At a coordinator's request. */
  async start(actor: Actor): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const id = await this.createSweep(actor);
      if (!id) throw new SweepRunning();
      return id;
    });
  }

  /** Only if nothing has been read by the present rules yet. */
  async startIfRulesChanged(): Promise<void> {
    if (!(await existsForCurrentRules(this.database.manager))) await this.createSweep(SYSTEM);
  }

  private async createSweep(by: Principal): Promise<string | null> {
    const expected = await this.storedTexts.count(await this.storedTexts.tables());
    return this.unitOfWork.run(by, async (tx) => {
      const id = await insertSweep(tx, expected, by === SYSTEM ? null : by.memberId);
      if (id)
        tx.audit({
          action: 'safeguarding.sweep-begun',
          object: { kind: 'safeguarding-sweep', id },
          detail: { rulesVersion: RULES_VERSION },
        });
      return id ?? null;
    });
  }
}
