import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayDecide, mayReadApplication } from '../funding.policy.ts';
import {
  ApplicationNotWaiting,
  DecisionAlreadyProposed,
  FundExhausted,
  GrantAmountOutOfBounds,
  NothingProposed,
  SecondPersonNeeded,
} from '../funding.problems.ts';
import { takeFromFund } from '../funds/fund.repository.ts';
import { insertGrant } from '../grants/grant.repository.ts';
import {
  findProposal,
  insertDecision,
  lockApplication,
  recordOutcome,
  secondDecision,
  type LockedApplication,
} from './application.repository.ts';
import type { DecisionProposal, SecondOpinion } from './dto/application.input.ts';

/** Two people decide on an application: one proposes, another one confirms or sends it back. */
@Injectable()
export class ApplicationDecisionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async propose(
    actor: Actor,
    id: string,
    { outcome, grantedCents, reason }: DecisionProposal,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const application = await lockForDecision(tx, actor, id);
      const requested = application.costCents - application.ownPublicCents - application.ownPrivateCents;
      const fits =
        outcome === 'approved' ? grantedCents >= 1 && grantedCents <= requested : grantedCents === 0;
      if (!fits) throw new GrantAmountOutOfBounds();
      if (await findProposal(tx, id)) throw new DecisionAlreadyProposed();
      await insertDecision(tx, {
        id: newId(),
        applicationId: id,
        outcome,
        grantedCents,
        reason,
        proposedBy: actor.memberId,
      });
      tx.audit({
        action: 'funding-application.decision-proposed',
        object: { kind: 'funding-application', id },
        detail: { outcome, cents: grantedCents },
      });
    });
  }

  /**
   * Confirms what somebody else proposed, or sends it back. What is confirmed is taken out of the fund in the same
   * transaction: of two at once for its last cents, one is told that they are gone.
   */
  async second(actor: Actor, id: string, { confirms, reason }: SecondOpinion): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const application = await lockForDecision(tx, actor, id);
      const proposal = await findProposal(tx, id);
      if (!proposal) throw new NothingProposed();
      if (proposal.proposedBy === actor.memberId) throw new SecondPersonNeeded();
      await secondDecision(tx, proposal.id, {
        state: confirms ? 'confirmed' : 'returned',
        secondedBy: actor.memberId,
        returnReason: confirms ? null : (reason ?? null),
      });
      if (confirms) await applyDecision(tx, application, proposal);
      tx.audit({
        action: confirms ? 'funding-application.decided' : 'funding-application.decision-returned',
        object: { kind: 'funding-application', id },
        detail: { outcome: proposal.outcome, cents: proposal.grantedCents },
      });
    });
  }
}

async function applyDecision(
  tx: Tx,
  application: LockedApplication,
  { outcome, grantedCents }: Pick<DecisionProposal, 'outcome' | 'grantedCents'>,
): Promise<void> {
  await recordOutcome(tx, application.id, outcome);
  if (outcome === 'refused') return;
  if (!(await takeFromFund(tx, application.fundId, grantedCents))) throw new FundExhausted();
  const grantId = newId();
  await insertGrant(tx, { ...application, grantedCents, id: grantId, applicationId: application.id });
  tx.audit({
    action: 'fund-grant.granted',
    object: { kind: 'fund-grant', id: grantId },
    detail: { cents: grantedCents },
  });
}

async function lockForDecision(tx: Tx, actor: Actor, id: string): Promise<LockedApplication> {
  const application = await lockApplication(tx, id);
  if (!application || !mayReadApplication(actor, application) || !mayDecide(actor, application))
    throw new NotFound();
  if (application.state !== 'submitted') throw new ApplicationNotWaiting();
  return application;
}
