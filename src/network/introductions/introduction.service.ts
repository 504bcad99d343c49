import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { IntroductionView } from './dto/introduction.view.ts';
import { confirmIntroduction, findIntroduction } from './introduction.repository.ts';

/** The first day of a member, or of the holder of a seat: what they are told, and that they have read it. */
@Injectable()
export class IntroductionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  /** What there is to say, and whether it is still to be confirmed. */
  async one({ memberId, role, country, seat }: Actor): Promise<IntroductionView> {
    const { introduced, since, ...row } = await findIntroduction(this.database.manager, memberId);
    return {
      ...row,
      needed: !introduced,
      role,
      country,
      seat: seat?.type ?? null,
      since: since?.toISOString() ?? null,
    };
  }

  /** Records that the member has read it. A new seat asks again. */
  async confirm(actor: Actor): Promise<void> {
    const { memberId } = actor;
    const { introduced, appointmentId } = await findIntroduction(this.database.manager, memberId);
    if (introduced) return;
    await this.unitOfWork.run(actor, async (tx) => {
      await confirmIntroduction(tx, memberId, appointmentId);
      tx.audit({
        action: 'member.introduced',
        object: { kind: 'member', id: memberId },
        country: actor.country,
        detail: { appointmentId },
      });
    });
  }
}
