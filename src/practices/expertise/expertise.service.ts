import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { ExpertiseChanged } from '../practices.events.ts';
import type { SayExpertise } from './dto/expertise.input.ts';
import { Expertise } from './expertise.entity.ts';

/** What members say that they can help with. Everybody says it of themselves alone. */
@Injectable()
export class ExpertiseService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async say(actor: Actor, said: SayExpertise): Promise<void> {
    const { memberId } = actor;
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.upsert(Expertise, { memberId, ...said, changedAt: tx.now }, ['memberId']);
      tx.audit({
        action: 'expertise.changed',
        object: { kind: 'member', id: memberId },
        country: actor.country,
        detail: { available: said.available, takesQuestions: said.takesQuestions },
      });
      tx.publish(new ExpertiseChanged({ memberId }));
    });
  }
}
