import { Injectable } from '@nestjs/common';
import { PLAN_LIMITS, type CountryCode, type PlanLineState } from '@nbn/contracts';
import { assertChoosable, resolveCountryOwner } from '../network/index.ts';
import { ClauseReferenceQuery } from '../standards/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import type { PlanLineInput } from './dto/plan.input.ts';
import { insertProgress, isPriority, lockLine } from './plan-line.repository.ts';
import { mayReadLine, mayReportProgress, mayWritePlan } from './plans.policy.ts';
import { PlanFull, PlanLineChangedMeanwhile } from './plans.problems.ts';
import { PlansQuery } from './plans.query.ts';
import { WorkPlanLine } from './work-plan-line.entity.ts';

type Links = Pick<WorkPlanLine, 'areaId' | 'clauseId' | 'priorityId'>;

/** The lines of national work plans, from the day on which a team plans them to the day they are done. */
@Injectable()
export class PlanLineService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clauses: ClauseReferenceQuery,
    private readonly query: PlansQuery,
  ) {}

  /** Adds a line to the plan of the actor's country. Returns its id. */
  async add(actor: Actor, country: CountryCode, input: PlanLineInput): Promise<string> {
    if (!mayWritePlan(actor, country)) throw new NotFound();
    await this.requireClause(actor, input.clauseId);
    return this.unitOfWork.run(actor, async (tx) => {
      if ((await tx.manager.countBy(WorkPlanLine, { countryCode: country })) >= PLAN_LIMITS.linesPerCountry)
        throw new PlanFull();
      await requireLinks(tx, input, null);
      const id = newId();
      await tx.manager.insert(WorkPlanLine, {
        id,
        countryCode: country,
        ...columnsOf(input),
        ...(await resolveCountryOwner(tx, country, input.owner)),
        dueOnSetAt: tx.now,
        state: 'open',
        stateSetAt: tx.now,
        revision: 1,
        createdBy: actor.memberId,
        createdAt: tx.now,
        changedBy: actor.memberId,
        changedAt: tx.now,
      });
      record(tx, 'plan-line.added', id, country, { areaId: input.areaId, shared: input.shared });
      return id;
    });
  }

  /** Changes a line as it was at `revision`: what it says, whose it is, by when, and who reads it. */
  async change(actor: Actor, id: string, revision: number, input: PlanLineInput): Promise<void> {
    const { clauseId } = await this.query.one(actor, id);
    if (input.clauseId !== clauseId) await this.requireClause(actor, input.clauseId);
    await this.withWritable(actor, id, revision, async (tx, line) => {
      await requireLinks(tx, input, line);
      await tx.manager.update(
        WorkPlanLine,
        { id },
        {
          ...columnsOf(input),
          ...(await resolveCountryOwner(tx, line.countryCode, input.owner, line)),
          ...(input.dueOn !== line.dueOn && { dueOnSetAt: tx.now }),
          revision: revision + 1,
          changedBy: actor.memberId,
          changedAt: tx.now,
        },
      );
      record(tx, 'plan-line.changed', id, line.countryCode, { revision: revision + 1, shared: input.shared });
    });
  }

  /** Says that a line is done, or that nobody does it any more; or opens it again. */
  setState(actor: Actor, id: string, revision: number, state: PlanLineState): Promise<void> {
    return this.withWritable(actor, id, revision, async (tx, line) => {
      await tx.manager.update(
        WorkPlanLine,
        { id },
        {
          state,
          stateSetAt: tx.now,
          revision: revision + 1,
          changedBy: actor.memberId,
          changedAt: tx.now,
        },
      );
      record(tx, `plan-line.${state === 'open' ? 'reopened' : state}`, id, line.countryCode);
    });
  }

  /** Says how a line gets on. What was said stays as it is, with who said it and when. */
  async addProgress(actor: Actor, lineId: string, text: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const line = await lockLine(tx, lineId);
      if (!line || !mayReadLine(actor, line) || !mayReportProgress(actor, line)) throw new NotFound();
      const id = newId();
      await insertProgress(tx, { id, lineId, memberId: actor.memberId, text });
      record(tx, 'plan-line.progress-added', lineId, line.countryCode, { progress: id });
      return id;
    });
  }

  private withWritable(
    actor: Actor,
    id: string,
    revision: number,
    work: (tx: Tx, line: WorkPlanLine) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const line = await lockLine(tx, id);
      if (!line || !mayReadLine(actor, line) || !mayWritePlan(actor, line.countryCode)) throw new NotFound();
      if (line.revision !== revision) throw new PlanLineChangedMeanwhile();
      await work(tx, line);
    });
  }

  /** A clause that the actor may not read is like one that is not there. */
  private async requireClause(actor: Actor, clauseId: string | null | undefined): Promise<void> {
    if (clauseId && (await this.clauses.findVisible(actor, [clauseId])).length === 0)
      throw new InvalidInput([{ field: 'clauseId', code: 'readable-clause' }]);
  }
}

/** An area or a priority that the line has already is no new choice. */
async function requireLinks(tx: Tx, input: PlanLineInput, line: Links | null): Promise<void> {
  const { areaId, clauseId, priorityId } = input;
  if (clauseId && priorityId) throw new InvalidInput([{ field: 'priorityId', code: 'clause-or-priority' }]);
  if (areaId !== line?.areaId) await assertChoosable(tx, [areaId]);
  if (priorityId && priorityId !== line?.priorityId && !(await isPriority(tx, priorityId)))
    throw new InvalidInput([{ field: 'priorityId', code: 'regional-priority' }]);
}

function columnsOf({ areaId, clauseId, priorityId, action, dueOn, amount, shared }: PlanLineInput) {
  return {
    areaId,
    clauseId: clauseId ?? null,
    priorityId: priorityId ?? null,
    action,
    dueOn,
    amountCents: amount?.cents ?? null,
    currency: amount?.currency ?? null,
    shared,
  };
}

function record(
  tx: Tx,
  action: string,
  id: string,
  country: CountryCode,
  detail: Readonly<Record<string, string | number | boolean>> = {},
): void {
  tx.audit({ action, object: { kind: 'plan-line', id }, country, detail });
}
