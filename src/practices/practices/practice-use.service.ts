import { Injectable } from '@nestjs/common';
import type { UseOutcome } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { EvidenceService } from '../../standards/index.ts';
import { speaksFor } from '../audience.policy.ts';
import { broadcastSubject } from '../conversation/conversation.broadcaster.ts';
import { PracticeUsed } from '../practices.events.ts';
import { Practice } from './practice.entity.ts';
import { mayProposeAsEvidence, mayUsePractice } from './practice.policy.ts';
import { lockPractice, upsertUse } from './practice.repository.ts';

/** What others make of a practice: they use it, and show it as evidence. */
@Injectable()
export class PracticeUseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceService,
  ) {}

  /** An organisation says what came of it there: once, and what it said can be changed. */
  async use(actor: Actor, id: string, outcome: UseOutcome, words: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockPractice(tx, id);
      if (!practice || !mayUsePractice(actor, practice)) throw new NotFound();
      const { memberId, organisationId } = actor;
      const first = await upsertUse(tx, { practiceId: id, organisationId, outcome, words, memberId });
      if (first) {
        await tx.manager.increment(Practice, { id }, 'uses', 1);
        tx.publish(new PracticeUsed({ practiceId: id, byId: memberId }));
      }
      tx.audit({
        action: 'practice.used',
        object: { kind: 'practice', id },
        country: actor.country,
        detail: { outcome },
      });
      broadcastSubject(tx, id);
    });
  }

  /** Proposes it as evidence of what the actor's own country does with a clause in force. */
  async proposeAsEvidence(actor: Actor, id: string, clauseId: string, note: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockPractice(tx, id);
      const country = speaksFor(actor);
      if (!practice || country === null || !mayProposeAsEvidence(actor, practice)) throw new NotFound();
      const evidenceId = await this.evidence.propose(tx, actor, {
        clauseId,
        country,
        source: 'practice',
        sourceId: id,
        note,
      });
      broadcastSubject(tx, id);
      return evidenceId;
    });
  }
}
