import { Injectable } from '@nestjs/common';
import { RECOMMENDATION_LIMITS, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { type CountryOwner, resolveCountryOwner } from '../../network/index.ts';
import { mayReadRecommendation, mayWriteRecommendations } from '../monitoring.policy.ts';
import {
  MonitoringChangedMeanwhile,
  RecommendationsFull,
  withMonitoringProblems,
} from '../monitoring.problems.ts';
import { Recommendation } from '../recommendation.entity.ts';
import type { RecommendationAnswerInput, RecommendationInput } from './dto/recommendation.input.ts';
import {
  assertProvisionsChoosable,
  countRecommendations,
  findProvisionIds,
  lockRecommendation,
  replaceProvisions,
} from './recommendation.repository.ts';

/** What was recommended to a country, from the day on which its team writes it down to its answer. */
@Injectable()
export class RecommendationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds a recommendation that the actor's country received. Returns its id. */
  async add(actor: Actor, country: CountryCode, input: RecommendationInput): Promise<string> {
    if (!mayWriteRecommendations(actor, country)) throw new NotFound();
    return withMonitoringProblems(() =>
      this.unitOfWork.run(actor, async (tx) => {
        if ((await countRecommendations(tx, country)) >= RECOMMENDATION_LIMITS.perCountry)
          throw new RecommendationsFull();
        await assertProvisionsChoosable(tx, input, null);
        const id = newId();
        await tx.manager.insert(Recommendation, {
          id,
          country,
          ...columnsOf(input),
          ...(await ownerOf(tx, country, input, null)),
          dueOnSetAt: tx.now,
          state: 'open',
          createdBy: actor.memberId,
          createdAt: tx.now,
          changedBy: actor.memberId,
          changedAt: tx.now,
        });
        await replaceProvisions(tx, id, input.provisionIds);
        record(tx, 'recommendation.added', id, country, { shared: input.shared });
        return id;
      }),
    );
  }

  /** Changes a recommendation as it was at `revision`: what it says, whose it is, by when, and who reads it. */
  async change(actor: Actor, id: string, revision: number, input: RecommendationInput): Promise<void> {
    await withMonitoringProblems(() =>
      this.withWritable(actor, id, revision, async (tx, current) => {
        const provisionIds = await findProvisionIds(tx, id);
        await assertProvisionsChoosable(tx, input, { instrumentId: current.instrumentId, provisionIds });
        await tx.manager.update(
          Recommendation,
          { id },
          {
            ...columnsOf(input),
            ...(await ownerOf(tx, current.country, input, current)),
            ...((input.dueOn ?? null) !== current.dueOn && { dueOnSetAt: tx.now }),
            revision: revision + 1,
            changedBy: actor.memberId,
            changedAt: tx.now,
          },
        );
        await replaceProvisions(tx, id, input.provisionIds);
        const detail = { revision: revision + 1, shared: input.shared };
        record(tx, 'recommendation.changed', id, current.country, detail);
      }),
    );
  }

  /** Says what the country did, and whether that is all. */
  answer(actor: Actor, id: string, { answer, state, revision }: RecommendationAnswerInput): Promise<void> {
    return this.withWritable(actor, id, revision, async (tx, { country }) => {
      await tx.manager.update(
        Recommendation,
        { id },
        { answer, state, revision: revision + 1, changedBy: actor.memberId, changedAt: tx.now },
      );
      record(tx, 'recommendation.answered', id, country, { state, revision: revision + 1 });
    });
  }

  private withWritable(
    actor: Actor,
    id: string,
    revision: number,
    work: (tx: Tx, current: Recommendation) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await lockRecommendation(tx, id);
      const isWritable =
        current && mayReadRecommendation(actor, current) && mayWriteRecommendations(actor, current.country);
      if (!isWritable) throw new NotFound();
      if (current.revision !== revision) throw new MonitoringChangedMeanwhile();
      await work(tx, current);
    });
  }
}

async function ownerOf(
  tx: Tx,
  country: CountryCode,
  { owner }: RecommendationInput,
  current: CountryOwner | null,
): Promise<CountryOwner> {
  if (!owner) return { ownerSeatId: null, ownerMemberId: null };
  return resolveCountryOwner(tx, country, owner, current);
}

function columnsOf({ instrumentId, source, number, text, receivedOn, dueOn, shared }: RecommendationInput) {
  return { instrumentId, source, number, text, receivedOn, dueOn: dueOn ?? null, shared };
}

function record(
  tx: Tx,
  action: string,
  id: string,
  country: CountryCode,
  detail: Readonly<Record<string, string | number | boolean>>,
): void {
  tx.audit({ action, object: { kind: 'recommendation', id }, country, detail });
}
