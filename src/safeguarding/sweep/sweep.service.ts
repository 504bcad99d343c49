import { Injectable } from '@nestjs/common';
import { RULES_VERSION } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import { type Actor, type Principal, SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SweepRunning } from '../safeguarding.problems.ts';
import { StoredTextQuery } from './stored-text.query.ts';

/**
 * Begins readings of everything that is stored: when the rules have changed, and when the secretariat asks
 * for one.
 */
@Injectable()
export class SweepService {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly storedTexts: StoredTextQuery,
  ) {}

  /** Because a coordinator wants to know. */
  async start(actor: Actor): Promise<string> {
    return this.work.run(actor, async () => {
      const id = await this.createSweep(actor);
      if (!id) throw new SweepRunning();
      return id;
    });
  }

  /** Because nothing has been read by these rules yet. */
  async startIfRulesChanged(): Promise<void> {
    const [{ known }] = await this.database.query<[{ known: boolean }]>(
      'select exists (select from safeguarding_sweep where rules_version >= $1) as known',
      [RULES_VERSION],
    );
    if (!known) await this.createSweep(SYSTEM);
  }

  private async createSweep(by: Principal): Promise<string | null> {
    const expected = await this.storedTexts.count(await this.storedTexts.tables());
    return this.work.run(by, async (tx) => {
      const [begun] = await tx.manager.query<{ id: string }[]>(
        `
          insert into safeguarding_sweep (id, rules_version, rows_expected, asked_by)
          values ($1, $2, $3, $4)
          on conflict (state)
          where state = 'running' do nothing
          returning id`,
        [newId(), RULES_VERSION, expected, by === SYSTEM ? null : by.memberId],
      );
      if (begun)
        tx.audit({
          action: 'safeguarding.sweep-begun',
          object: { kind: 'safeguarding-sweep', id: begun.id },
          detail: { rulesVersion: RULES_VERSION },
        });
      return begun?.id ?? null;
    });
  }
}
