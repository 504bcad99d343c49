import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { replaceAreas, type AreaChoice } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { lockPeriod } from './priority-period.repository.ts';
import { isAgreed, mayDiscuss, mayManagePriorities, mayMerge } from './priorities.policy.ts';
import { MergeNotPossible, PriorityNotAgreed } from './priorities.problems.ts';
import { Priority } from './priority.entity.ts';
import {
  areBothProposed,
  insertComment,
  lockPriority,
  PRIORITY_AREAS,
  replaceLinks,
  type PriorityLink,
} from './priority.repository.ts';

export interface PriorityPlan {
  /** The revision of the plan that the editor read. */
  readonly revision: number;
  readonly ownerCountries: readonly CountryCode[];
  readonly reviewOn: string | null;
  readonly links: readonly PriorityLink[];
}

/**
 * What happens to a proposal besides the ballot: similar proposals are merged, teams discuss, and an agreed
 * priority gets its owner countries.
 */
@Injectable()
export class PriorityPlanService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Merges a proposal into another one. It keeps its text, its team and its discussion. */
  async merge(actor: Actor, priorityId: string, into: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const [from, to] = [
        await tx.manager.findOneBy(Priority, { id: priorityId }),
        await tx.manager.findOneBy(Priority, { id: into }),
      ];
      if (!from || !mayManagePriorities(actor)) throw new NotFound();
      const period = await lockPeriod(tx, from.periodId);
      const isOpen = await areBothProposed(tx, priorityId, into);
      if (!to || to.periodId !== from.periodId || from.id === to.id || !isOpen || !mayMerge(actor, period))
        throw new MergeNotPossible();
      await tx.manager.update(Priority, { mergedInto: priorityId }, { mergedInto: into });
      await tx.manager.update(
        Priority,
        { id: priorityId },
        { state: 'merged', mergedInto: into, mergedAt: tx.now },
      );
      tx.audit({
        action: 'priority.merged',
        object: { kind: 'priority', id: priorityId },
        country: from.countryCode,
        detail: { into },
      });
      tx.broadcast(`priorities:${from.periodId}`, 'priority-changed', {
        periodId: from.periodId,
        priorityId,
      });
    });
  }

  /** Sets the owner countries of an agreed priority, its review day, and the pages where it is taken up. */
  async setPlan(
    actor: Actor,
    priorityId: string,
    { revision, ownerCountries, reviewOn, links }: PriorityPlan,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const priority = await lockPriority(tx, priorityId);
      if (!priority || !mayManagePriorities(actor)) throw new NotFound();
      if (!isAgreed(priority.state)) throw new PriorityNotAgreed();
      if (priority.planRevision !== revision) throw new Problem('changed-meanwhile');
      await tx.manager.update(
        Priority,
        { id: priorityId },
        { ownerCountries: [...ownerCountries], reviewOn, planRevision: revision + 1 },
      );
      await replaceLinks(tx, priorityId, links);
      tx.audit({
        action: 'priority.planned',
        object: { kind: 'priority', id: priorityId },
        detail: { owners: [...ownerCountries], reviewOn, links: links.length },
      });
      tx.broadcast(`priorities:${priority.periodId}`, 'priority-changed', {
        periodId: priority.periodId,
        priorityId,
      });
    });
  }

  /** Puts a priority into areas of the Network's work. */
  async setAreas(actor: Actor, priorityId: string, choice: AreaChoice): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const priority = await lockPriority(tx, priorityId);
      if (!priority || !mayManagePriorities(actor)) throw new NotFound();
      await replaceAreas(tx, PRIORITY_AREAS, priorityId, choice);
      tx.audit({
        action: 'priority.areas-set',
        object: { kind: 'priority', id: priorityId },
        detail: { areas: choice.areaIds },
      });
      tx.broadcast(`priorities:${priority.periodId}`, 'priority-changed', {
        periodId: priority.periodId,
        priorityId,
      });
    });
  }

  /** Adds a comment to a proposal; everyone on the period's page sees it at once. */
  async addComment(actor: Actor, priorityId: string, text: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const priority = await tx.manager.findOneBy(Priority, { id: priorityId });
      if (!priority || !mayDiscuss(actor)) throw new NotFound();
      const id = newId();
      await insertComment(tx, { id, priorityId, text, memberId: actor.memberId });
      tx.audit({
        action: 'priority.discussed',
        object: { kind: 'priority', id: priorityId },
        country: actor.country,
        detail: { comment: id },
      });
      tx.broadcast(`priorities:${priority.periodId}`, 'priority-discussed', {
        periodId: priority.periodId,
        priorityId,
      });
      return id;
    });
  }
}
