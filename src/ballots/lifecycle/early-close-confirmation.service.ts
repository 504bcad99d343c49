import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayManage } from '../ballots.policy.ts';
import { WrongBallotState, EarlyCloseBySamePerson, OfficerSinceOpening } from '../ballots.problems.ts';
import { lockBallot } from './ballot-lock.ts';
import { areOfficersSinceOpening } from './paper-entry.query.ts';
import { ResultReleaseService } from './result-release.service.ts';

const SELECT_OWN_VOTE = `
  select
  from ballot_seat
  where ballot_id = $1 and not recused and coalesce(alternate_id, holder_id) = $2`;

/**
 * Whoever closes a ballot while seats could still vote does not decide alone what comes of it: the result is
 * out once somebody else lets it out, of the secretariat or of the seats that vote. What it is they do not
 * see before.
 */
@Injectable()
export class EarlyCloseConfirmationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly resultRelease: ResultReleaseService,
  ) {}

  async confirm(actor: Actor, ballotId: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, ballotId);
      if (!(await mayConfirm(tx.manager, actor, ballotId))) throw new NotFound();
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
async function mayConfirm(manager: EntityManager, actor: Actor, ballotId: string): Promise<boolean> {
  if (mayManage(actor)) return true;
  return (await manager.query<object[]>(SELECT_OWN_VOTE, [ballotId, actor.memberId])).length > 0;
}
