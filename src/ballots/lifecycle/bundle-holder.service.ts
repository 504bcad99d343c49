import { Injectable } from '@nestjs/common';
import { isDecided } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { isBundleWithheld } from '../ballots.presenter.ts';
import { BUNDLE_HOLDERS, phaseOf } from '../ballots.policy.ts';
import { WrongBallotState, CountryAlreadyActed } from '../ballots.problems.ts';
import { findBundleHolderCountries, insertBundleHolder } from './ballot-lifecycle.repository.ts';
import { lockBallot } from './ballot-lock.repository.ts';

/**
 * A bundle withheld because of small numbers goes to two auditors of different countries, and to nobody else: each
 * takes it over with an audit entry, and neither has it before the other has (voting rules, section
 * 7).
 */
@Injectable()
export class BundleHolderService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async becomeHolder(actor: Actor, id: string): Promise<void> {
    if (actor.role !== 'auditor') throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      if (
        !isBundleWithheld({ secrecy: ballot.secrecy, counted: ballot.result }) ||
        !isDecided(phaseOf(ballot, tx.now))
      )
        throw new NotFound();
      const countries = await findBundleHolderCountries(tx, id);
      if (countries.includes(actor.country)) throw new CountryAlreadyActed();
      if (countries.length >= BUNDLE_HOLDERS) throw new WrongBallotState();
      await insertBundleHolder(tx, id, actor);
      tx.audit({
        action: 'ballot.bundle-taken-over',
        object: { kind: 'ballot', id },
        country: actor.country,
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }
}
