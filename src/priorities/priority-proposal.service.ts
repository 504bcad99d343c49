import { Injectable } from '@nestjs/common';
import { PRIORITY_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { replaceAreas } from '../network/index.ts';
import { NotFound } from '#platform/problems/problem';
import { lockPeriod } from './priority-period.repository.ts';
import { mayCreatePeriod, mayPropose } from './priorities.policy.ts';
import { PriorityProposed } from './priorities.events.ts';
import { PeriodEndsBeforeItBegins, ProposalsClosed, TooManyProposals } from './priorities.problems.ts';
import { Priority } from './priority.entity.ts';
import { PRIORITY_AREAS } from './priority.repository.ts';
import { PriorityPeriod } from './priority-period.entity.ts';

type ProposalInput = Pick<Priority, 'title' | 'reason'> &
  Partial<Pick<Priority, 'evidence' | 'sourceKind' | 'sourcePath'>> & { readonly areaIds?: string[] };

/** Periods, and what national teams propose for them. */
@Injectable()
export class PriorityProposalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async createPeriod(
    actor: Actor,
    { title, firstDay, lastDay }: Pick<PriorityPeriod, 'title' | 'firstDay' | 'lastDay'>,
  ): Promise<string> {
    if (!mayCreatePeriod(actor)) throw new NotFound();
    if (lastDay < firstDay) throw new PeriodEndsBeforeItBegins();
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await tx.manager.insert(PriorityPeriod, {
        id,
        title,
        firstDay,
        lastDay,
        createdBy: actor.memberId,
        createdAt: tx.now,
      });
      tx.audit({ action: 'priority-period.created', object: { kind: 'priority-period', id } });
      return id;
    });
  }

  /** A team's proposal, with the reason for it. */
  async propose(
    actor: Actor,
    periodId: string,
    { title, reason, evidence, sourceKind, sourcePath, areaIds = [] }: ProposalInput,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const period = await lockPeriod(tx, periodId);
      if (!actor.seat || !actor.permissions.has('priorities:propose')) throw new NotFound();
      if (!mayPropose(actor, period)) throw new ProposalsClosed();
      if ((await tx.manager.countBy(Priority, { periodId })) >= PRIORITY_LIMITS.perPeriod)
        throw new TooManyProposals();
      const id = newId();
      const country = actor.seat.country;
      await tx.manager.insert(Priority, {
        id,
        periodId,
        title,
        reason,
        evidence: evidence || null,
        sourceKind: sourceKind ?? null,
        sourcePath: sourcePath ?? null,
        countryCode: country,
        proposedBy: actor.memberId,
        proposedAt: tx.now,
      });
      await replaceAreas(tx, PRIORITY_AREAS, id, { areaIds, previousIds: [] });
      tx.audit({ action: 'priority.proposed', object: { kind: 'priority', id }, country });
      tx.publish(new PriorityProposed({ periodId, priorityId: id, country, proposedBy: actor.memberId }));
      tx.broadcast(`priorities:${periodId}`, 'priority-proposed', { periodId, priorityId: id });
      return id;
    });
  }
}
