import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { MinutesRepository } from '../minutes/minutes.repository.ts';
import { Decision } from './decision.entity.ts';
import { mayShareDecision } from './decisions.policy.ts';
import { DecisionAlreadyWithdrawn, DecisionOfClosedItem } from './decisions.problems.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { isItemClosed } from './decision.repository.ts';

/** Whether the other countries are told what a national meeting decided: said by the country's own team. */
@Injectable()
export class DecisionSharingService {
  constructor(
    private readonly minutesRepository: MinutesRepository,
    private readonly query: DecisionsQuery,
  ) {}

  /**
   * Says it, or takes it back. What was decided under a closed item stays there. The words are told once the
   * minutes are approved.
   */
  async setSharedAbroad(actor: Actor, id: string, sharedAbroad: boolean): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.minutesRepository.withLockedMinutesAsWriter(actor, meetingId, async ({ tx, meeting }) => {
      if (!mayShareDecision(actor, meeting)) throw new NotFound();
      const decision = await tx.manager.findOneByOrFail(Decision, { id });
      if (decision.withdrawnAt) throw new DecisionAlreadyWithdrawn();
      if (sharedAbroad && (await isItemClosed(tx, decision.itemId))) throw new DecisionOfClosedItem();
      await tx.manager.update(Decision, { id }, { sharedAbroad, updatedAt: tx.now });
      tx.audit({
        action: 'decision.sharing-set',
        object: { kind: 'decision', id },
        country: meeting.countryCode,
        detail: { sharedAbroad },
      });
    });
  }
}
