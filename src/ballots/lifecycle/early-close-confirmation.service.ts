import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayManage } from '../ballots.policy.ts';
import { WrongBallotState, EarlyCloseBySamePerson, OfficerSinceOpening } from '../ballots.problems.ts';
import { isVoter } from './ballot-lifecycle.repository.ts';
import { lockBallot } from './ballot-lock.repository.ts';
import { areOfficersSinceOpening } from './paper-entry.repository.ts';
import { ResultReleaseService } from './result-release.service.ts';

/**
 * Whoever closes a ballot while seats could still vote does not decide alone what comes of it: the result is
 * released once somebody else confirms it, of the secretariat or of the seats that vote. They do not see it
 * before.
 */
@Injectable()
export class EarlyCloseConfirmationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resultRelease: ResultReleaseService,
  ) {}

  async confirm(actor: Actor, ballotId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, ballotId);
      if (!(await mayConfirm(tx, actor, ballotId))) throw new NotFound();
      if (ballot.state !== 'counted' || ballot.closedEarlyBy === null) throw new WrongBallotState();
      if (ballot.closedEarlyBy === actor.memberId) throw new EarlyCloseBySamePerson();
      if (mayManage(actor) && !(await areOfficersSinceOpening(tx.manager, ballotId, [actor.memberId])))
        throw new OfficerSinceOpening();
      tx.audit({
        action: 'ballot.closing-confirmed',
        object: { kind: 'ballot', id: ballotId },
        country: actor.country,
        detail: { closedBy: ballot.closedEarlyBy },
      });
      await this.resultRelease.release(tx, ballot, ballot.result!);
    });
  }
}

/** The secretariat, and whoever has been voting for a seat since the opening. */
async function mayConfirm(tx: Tx, actor: Actor, ballotId: string): Promise<boolean> {
  if (mayManage(actor)) return true;
  return isVoter(tx, ballotId, actor.memberId);
}
