import { Injectable } from '@nestjs/common';
import { BALLOT_LIMITS, type PriorityProgress } from '@nbn/contracts';
import { In } from 'typeorm';
import {
  BallotAnnouncementService,
  BallotAnnulled,
  BallotClosed,
  BallotQuery,
  type BallotPlan,
} from '../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { agreedList } from './agreed-list.ts';
import { lockPeriod } from './priority-period.repository.ts';
import { isAgreed, mayManagePriorities, mayOpenBallot } from './priorities.policy.ts';
import { PrioritiesAgreed } from './priorities.events.ts';
import { PeriodBallotAlreadyOpen, PriorityNotAgreed, TooFewProposals } from './priorities.problems.ts';
import { Priority } from './priority.entity.ts';
import { insertTransitions, lockPriority } from './priority.repository.ts';
import { PriorityPeriod } from './priority-period.entity.ts';

/** What the secretariat decides when it opens a period's ballot. */
export type PeriodBallotTerms = Omit<BallotPlan, 'subject' | 'options'>;

/** From proposals over the ballot to the agreed list and its progress. */
@Injectable()
export class PeriodBallotService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ballots: BallotAnnouncementService,
    private readonly results: BallotQuery,
  ) {}

  /** Puts the proposals on the ballot; after a tie, the tied ones alone and for the places left open. */
  async openBallot(actor: Actor, periodId: string, terms: PeriodBallotTerms): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const period = await lockPeriod(tx, periodId);
      if (!actor.permissions.has('ballots:manage')) throw new NotFound();
      if (!mayOpenBallot(actor, period)) throw new PeriodBallotAlreadyOpen();
      const runoff = period.state === 'tied';
      const options = await tx.manager.find(Priority, {
        where: { periodId, state: runoff ? 'on-ballot' : 'proposed' },
        order: { id: 'ASC' },
      });
      if (options.length < BALLOT_LIMITS.optionsMin) throw new TooFewProposals();
      const tie = runoff ? await this.results.findOpenTie('priority-period', periodId) : null;
      const ballotId = await this.ballots.announce(actor, {
        ...terms,
        subject: { kind: 'priority-period', id: periodId, path: `/priorities/${periodId}` },
        places: runoff ? (period.openPlaces ?? terms.places) : terms.places,
        options: options.map(({ id, title }) => ({ id, label: title })),
        ...(tie ? { follows: tie } : {}),
      });
      await tx.manager.update(Priority, { id: In(options.map(({ id }) => id)) }, { state: 'on-ballot' });
      await tx.manager.update(PriorityPeriod, { id: periodId }, { state: 'balloting' });
      tx.audit({
        action: 'priority-period.ballot-opened',
        object: { kind: 'priority-period', id: periodId },
        detail: { ballot: ballotId, options: options.length },
      });
      tx.broadcast(`priorities:${periodId}`, 'period-changed', { periodId });
      return ballotId;
    });
  }

  /**
   * Turns a closed ballot's result into the period's agreed list, in the transaction that marks the event as
   * processed.
   */
  @OnEvents(BallotClosed)
  async applyResults(events: readonly BallotClosed[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      if (payload.subjectKind === 'priority-period')
        await this.applyResult(tx, payload.subjectId, payload.ballotId);
    }
  }

  /** A ballot without a result leaves the list as it was: the ballot can be repeated. */
  @OnEvents(BallotAnnulled)
  async applyAnnulments(events: readonly BallotAnnulled[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      if (payload.subjectKind === 'priority-period')
        await this.reopenProposals(tx, await lockPeriod(tx, payload.subjectId));
    }
  }

  private async applyResult(tx: Tx, periodId: string, ballotId: string): Promise<void> {
    const result = await this.results.findOptionResult(ballotId);
    const period = await lockPeriod(tx, periodId);
    if (await this.results.isStrawPoll(ballotId)) return this.reopenProposals(tx, period);
    const before = await tx.manager.countBy(Priority, {
      periodId,
      state: In(['agreed', 'in-progress', 'done']),
    });
    const list = agreedList(result, before);
    for (const { id, rank } of list.agreed)
      await tx.manager.update(Priority, { id, state: 'on-ballot' }, { state: 'agreed', rank });
    await insertTransitions(
      tx,
      list.agreed.map(({ id }) => id),
      'agreed',
    );
    if (list.notChosen.length > 0)
      await tx.manager.update(Priority, { id: In([...list.notChosen]) }, { state: 'not-chosen' });
    if (list.period === 'proposing')
      await tx.manager.update(Priority, { id: In([...list.undecided]) }, { state: 'proposed' });
    await tx.manager.update(
      PriorityPeriod,
      { id: periodId },
      {
        state: list.period,
        openPlaces: result.state === 'no-quorum' ? period.openPlaces : list.openPlaces,
      },
    );
    tx.audit({
      action: 'priority-period.result-heard',
      object: { kind: 'priority-period', id: periodId },
      detail: { ballot: ballotId, state: list.period, agreed: list.agreed.length },
    });
    tx.publish(
      new PrioritiesAgreed({
        periodId,
        ballotId,
        state: list.period,
        priorityIds: list.agreed.map(({ id }) => id),
      }),
    );
    tx.broadcast(`priorities:${periodId}`, 'period-changed', { periodId });
  }

  /** A straw poll shows what the teams think and binds nobody: its proposals go back to their earlier state. */
  private async reopenProposals(tx: Tx, { id: periodId, openPlaces }: PriorityPeriod): Promise<void> {
    const wasTied = openPlaces !== null;
    if (!wasTied) await tx.manager.update(Priority, { periodId, state: 'on-ballot' }, { state: 'proposed' });
    await tx.manager.update(PriorityPeriod, { id: periodId }, { state: wasTied ? 'tied' : 'proposing' });
    tx.broadcast(`priorities:${periodId}`, 'period-changed', { periodId });
  }

  /** Sets how far the region has come with an agreed priority. */
  async setProgress(actor: Actor, priorityId: string, state: PriorityProgress): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const priority = await lockPriority(tx, priorityId);
      if (!priority || !mayManagePriorities(actor)) throw new NotFound();
      if (!isAgreed(priority.state)) throw new PriorityNotAgreed();
      await tx.manager.update(Priority, { id: priorityId }, { state });
      await insertTransitions(tx, [priorityId], state);
      tx.audit({
        action: 'priority.progressed',
        object: { kind: 'priority', id: priorityId },
        detail: { from: priority.state, to: state },
      });
      tx.broadcast(`priorities:${priority.periodId}`, 'priority-changed', {
        periodId: priority.periodId,
        priorityId,
      });
    });
  }
}
