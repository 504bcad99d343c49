import { Injectable } from '@nestjs/common';
import { isDecided } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { isBundleWithheld } from '../ballots.presenter.ts';
import { BUNDLE_HOLDERS, phaseOf } from '../ballots.policy.ts';
import { WrongBallotState, CountryAlreadyActed } from '../ballots.problems.ts';
import { lockBallot } from './ballot-lock.ts';

/**
 * A bundle that small numbers keep back goes to two auditors of different countries, and to nobody else: each
 * takes it over in the sight of the audit log, and neither has it before the other has (voting rules, section
 * 7).
 */
@Injectable()
export class BundleHolderService {
  constructor(private readonly work: UnitOfWork) {}

  async becomeHolder(actor: Actor, id: string): Promise<void> {
    if (actor.role !== 'auditor') throw new NotFound();
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      if (
        !isBundleWithheld({ secrecy: ballot.secrecy, counted: ballot.result }) ||
        !isDecided(phaseOf(ballot, tx.now))
      )
        throw new NotFound();
      const holders = await tx.manager.query<{ country: string | null }[]>(
        'select country_code as country from ballot_bundle_holder where ballot_id = $1',
        [id],
      );
      if (holders.some(({ country }) => country === actor.country)) throw new CountryAlreadyActed();
      if (holders.length >= BUNDLE_HOLDERS) throw new WrongBallotState();
      await tx.manager.query(
        `
          insert into ballot_bundle_holder (ballot_id, member_id, country_code, at)
          values ($1, $2, $3, app_now())`,
        [id, actor.memberId, actor.country],
      );
      tx.audit({
        action: 'ballot.bundle-taken-over',
        object: { kind: 'ballot', id },
        country: actor.country,
      });
      tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }
}
