import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayManageFunds } from '../funding.policy.ts';
import { RatesUnreadable } from '../funding.problems.ts';
import { upsertRates } from './rate.repository.ts';
import { readRatesFile } from './rates-file.ts';

/** The exchange rates of the months, with where they come from. */
@Injectable()
export class RateService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Imports a table of rates: all of its lines, or none. Returns how many. */
  async import(actor: Actor, table: string, source: string): Promise<number> {
    if (!mayManageFunds(actor)) throw new NotFound();
    const { rates, unreadable } = readRatesFile(table);
    if (unreadable.length > 0 || rates.length === 0) throw new RatesUnreadable(unreadable);
    await this.unitOfWork.run(actor, async (tx) => {
      await upsertRates(tx, rates, source, actor.memberId);
      tx.audit({
        action: 'exchange-rates.imported',
        object: { kind: 'exchange-rates', id: newId() },
        detail: { rates: rates.length },
      });
    });
    return rates.length;
  }
}
