import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { lockPeriod } from './priority-period.repository.ts';
import { isAgreed, mayDiscuss, mayManagePriorities, mayMerge } from './priorities.policy.ts';
import { MergeNotPossible, PriorityNotAgreed } from './priorities.problems.ts';
import { Priority } from './priority.entity.ts';

export interface PriorityPlan {
  /** Of the plan that was read. */
  readonly revision: number;
  readonly ownerCountries: readonly CountryCode[];
  readonly reviewOn: string | null;
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

/**
 * What happens to a proposal besides the ballot: like ones become one, teams discuss, and what is agreed gets
 * those who carry it.
 */
@Injectable()
export class PriorityPlanService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Lets a proposal go on in another one. It keeps its words and its team, and its discussion stays with it.
   */
  async merge(actor: Actor, priorityId: string, into: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const [from, to] = [
        await tx.manager.findOneBy(Priority, { id: priorityId }),
        await tx.manager.findOneBy(Priority, { id: into }),
      ];
      if (!from || !mayManagePriorities(actor)) throw new NotFound();
      const period = await lockPeriod(tx.manager, from.periodId);
      const isOpen = await areBothProposed(tx.manager, priorityId, into);
      if (!to || to.periodId !== from.periodId || from.id === to.id || !isOpen || !mayMerge(actor, period))
        throw new MergeNotPossible();
      await tx.manager.update(Priority, { mergedInto: priorityId }, { mergedInto: into });
      await tx.manager.update(Priority, { id: priorityId }, { state: 'merged', mergedInto: into });
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

  /** Names who carries an agreed priority, when it is looked at again, and where it is taken up. */
  async setPlan(
    actor: Actor,
    priorityId: string,
    { revision, ownerCountries, reviewOn, links }: PriorityPlan,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const priority = await tx.manager.findOne(Priority, {
        where: { id: priorityId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!priority || !mayManagePriorities(actor)) throw new NotFound();
      if (!isAgreed(priority.state)) throw new PriorityNotAgreed();
      if (priority.planRevision !== revision) throw new Problem('changed-meanwhile');
      await tx.manager.update(
        Priority,
        { id: priorityId },
        { ownerCountries: [...ownerCountries], reviewOn, planRevision: revision + 1 },
      );
      await tx.manager.query('delete from priority_link where priority_id = $1', [priorityId]);
      await tx.manager.query(
        `
          insert into priority_link (priority_id, position, label, path)
          select $1, n, l, p
          from unnest($2::text[], $3::text[]) with ordinality as t(l, p, n)`,
        [priorityId, links.map(({ label }) => label), links.map(({ path }) => path)],
      );
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

  /** Says something about a proposal; everyone on the period's page sees it at once. */
  async addComment(actor: Actor, priorityId: string, text: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const priority = await tx.manager.findOneBy(Priority, { id: priorityId });
      if (!priority || !mayDiscuss(actor)) throw new NotFound();
      const id = newId();
      await tx.manager.query(
        `
          insert into priority_comment (id, priority_id, text, by_member, at)
          values ($1, $2, $3, $4, app_now())`,
        [id, priorityId, text, actor.memberId],
      );
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

async function areBothProposed(manager: EntityManager, one: string, other: string): Promise<boolean> {
  const [row] = await manager.query<[{ open: number }]>(
    `select count(*)::int as open from priority where id = any($1::uuid[]) and state = 'proposed'`,
    [[one, other]],
  );
  return row.open === 2;
}
