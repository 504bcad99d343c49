import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { FieldSourceRegistry } from '../../reminders/index.ts';
import { ExpertiseChanged } from '../practices.events.ts';
import type { SayExpertise } from './dto/expertise.input.ts';
import { Expertise } from './expertise.entity.ts';
import { findExpertiseFields } from './expertise.repository.ts';

/** What members say that they can help with. Everybody says it of themselves alone. */
@Injectable()
export class ExpertiseService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fields: FieldSourceRegistry,
  ) {}

  /** Who can help in a field hears what is new in it. */
  onModuleInit(): void {
    this.fields.register(findExpertiseFields);
  }

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
