import { Injectable } from '@nestjs/common';
import { DECISION_LIMITS, type DecisionBasis, type DecisionKind } from '@nbn/contracts';
import { BallotQuery } from '../../ballots/index.ts';
import { QuorumService } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { replaceAreas, type AreaChoice } from '../../network/index.ts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { mustBeTodayOrLater } from '../future-day.ts';
import { mustSeeItem } from '../minutes/minutes-entry.service.ts';
import { MinutesFull } from '../minutes/minutes.problems.ts';
import { MinutesRepository, type MinutesContext } from '../minutes/minutes.repository.ts';
import { currentQuorum } from '../minutes/present-seats.query.ts';
import { findOwnerSeatId, type Owner } from '../owner-seat.ts';
import { ClauseSourceRegistry } from './clause-source.registry.ts';
import { nextDecisionNumber } from './decision-number.repository.ts';
import { Decision } from './decision.entity.ts';
import {
  DECISION_AREAS,
  linkClauses,
  unlinkOtherClauses,
  type DecidedClause,
} from './decision.repository.ts';
import { DecisionRecorded, DecisionWithdrawalRecorded } from './decisions.events.ts';
import { mayReview, maySetAreas } from './decisions.policy.ts';
import {
  DecisionBelowQuorum,
  DecisionChangedMeanwhile,
  DecisionAlreadyWithdrawn,
} from './decisions.problems.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { FollowUpService } from './follow-up.service.ts';

/** What was decided, how, and what it is about. */
export interface DecisionDetails {
  readonly kind: DecisionKind;
  readonly text: string;
  readonly basis: DecisionBasis;
  readonly ballotId?: string | null;
  readonly clauses?: readonly DecidedClause[];
  /** When it is reviewed, and by whom. */
  readonly reviewOn?: string | null;
  readonly reviewer?: Owner;
}

/** Records decisions, corrects and withdraws them while the minutes are open, and reviews them on their day. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly minutesRepository: MinutesRepository,
    private readonly quorum: QuorumService,
    private readonly ballots: BallotQuery,
    private readonly query: DecisionsQuery,
    private readonly followUps: FollowUpService,
    private readonly clauses: ClauseSourceRegistry,
  ) {}

  /** Records a decision on an item under the next number of the meeting. Returns its id. */
  record(
    actor: Actor,
    meetingId: string,
    itemId: string,
    details: DecisionDetails & { readonly followUpOn?: string | null },
  ): Promise<string> {
    return this.minutesRepository.withEditableMinutes(actor, meetingId, async (context) => {
      const { tx, meeting } = context;
      await mustSeeItem(tx, actor, meetingId, itemId);
      if ((await tx.manager.countBy(Decision, { meetingId })) >= DECISION_LIMITS.perMeeting)
        throw new MinutesFull();
      const id = newId();
      const takenAt = meeting.state === 'in-session' || meeting.endsAt > tx.now ? tx.now : meeting.endsAt;
      await tx.manager.insert(Decision, {
        id,
        meetingId,
        itemId,
        ...(await nextDecisionNumber(tx, meeting)),
        ...(await this.toColumns(context, actor, details)),
        takenAt,
        followUpOn: null,
        reviewedAt: null,
        withdrawnAt: null,
        withdrawnReason: null,
        sharedAbroad: false,
        revision: 1,
        recordedBy: actor.memberId,
        recordedAt: tx.now,
        updatedAt: tx.now,
      });
      await this.linkKnownClauses(tx, id, details.clauses ?? []);
      const { indicative } = await tx.manager.findOneByOrFail(Decision, { id });
      tx.audit({
        action: 'decision.recorded',
        object: { kind: 'decision', id },
        country: meeting.countryCode,
        detail: { meetingId, itemId, indicative },
      });
      tx.publish(
        new DecisionRecorded({
          decisionId: id,
          meetingId,
          clauseIds: (details.clauses ?? []).map(({ clauseId }) => clauseId),
          indicative,
        }),
      );
      if (details.followUpOn)
        await this.followUps.requestIn(tx, actor, {
          id,
          meetingId,
          country: meeting.countryCode,
          dueOn: details.followUpOn,
        });
      return id;
    });
  }

  /** Corrects a decision while the minutes are open; the quorum is checked again. */
  async edit(actor: Actor, id: string, revision: number, details: DecisionDetails): Promise<void> {
    await this.change(actor, id, async (context, decision) => {
      const { tx, meeting } = context;
      if (decision.revision !== revision) throw new DecisionChangedMeanwhile(decision.revision);
      await tx.manager.update(
        Decision,
        { id },
        {
          ...(await this.toColumns(context, actor, details, decision)),
          revision: revision + 1,
          updatedAt: tx.now,
        },
      );
      if (details.clauses) {
        await unlinkOtherClauses(tx, id, details.clauses);
        await this.linkKnownClauses(tx, id, details.clauses);
      }
      tx.audit({
        action: 'decision.corrected',
        object: { kind: 'decision', id },
        country: meeting.countryCode,
        detail: { revision: revision + 1 },
      });
    });
  }

  /**
   * Withdraws a decision that should not have been recorded. Its number is not reused, and countries are no
   * longer asked to follow it up.
   */
  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.change(actor, id, async ({ tx, meeting }, decision) => {
      await tx.manager.update(
        Decision,
        { id },
        { withdrawnAt: tx.now, withdrawnReason: reason, revision: decision.revision + 1, updatedAt: tx.now },
      );
      tx.audit({
        action: 'decision.withdrawn',
        object: { kind: 'decision', id },
        country: meeting.countryCode,
      });
      tx.publish(new DecisionWithdrawalRecorded({ decisionId: id, meetingId: decision.meetingId }));
    });
  }

  /** Marks a decision as reviewed, or sets the day of the next review. */
  async review(actor: Actor, id: string, again: string | null): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.minutesRepository.withLockedMinutes(
      actor,
      meetingId,
      () => true,
      async ({ tx, meeting }) => {
        const decision = await tx.manager.findOneByOrFail(Decision, { id });
        if (
          !mayReview(actor, {
            kind: meeting.kind,
            countryCode: meeting.countryCode,
            reviewSeatId: decision.reviewSeatId,
          })
        )
          throw new NotFound();
        if (decision.withdrawnAt) throw new DecisionAlreadyWithdrawn();
        if (decision.reviewOn === null || decision.reviewedAt)
          throw new DecisionChangedMeanwhile(decision.revision);
        if (again) await mustBeTodayOrLater(tx, again, 'again');
        await tx.manager.update(
          Decision,
          { id },
          {
            ...(again ? { reviewOn: again } : { reviewedAt: tx.now }),
            revision: decision.revision + 1,
            updatedAt: tx.now,
          },
        );
        tx.audit({
          action: 'decision.reviewed',
          object: { kind: 'decision', id },
          country: meeting.countryCode,
          detail: { again },
        });
      },
    );
  }

  /** Puts a decision into areas of the Network's work. */
  async setAreas(actor: Actor, id: string, choice: AreaChoice): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.minutesRepository.withLockedMinutes(
      actor,
      meetingId,
      () => true,
      async ({ tx, meeting: { kind, countryCode } }) => {
        const { withdrawnAt } = await tx.manager.findOneByOrFail(Decision, { id });
        if (!maySetAreas(actor, { kind, countryCode, withdrawn: withdrawnAt !== null })) throw new NotFound();
        await replaceAreas(tx, DECISION_AREAS, id, choice);
        tx.audit({
          action: 'decision.areas-set',
          object: { kind: 'decision', id },
          country: countryCode,
          detail: { areas: choice.areaIds },
        });
      },
    );
  }

  private async change(
    actor: Actor,
    id: string,
    change: (context: MinutesContext, decision: Decision) => Promise<void>,
  ): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.minutesRepository.withEditableMinutes(actor, meetingId, async (context) => {
      const decision = await context.tx.manager.findOneByOrFail(Decision, { id });
      if (decision.withdrawnAt) throw new DecisionAlreadyWithdrawn();
      await change(context, decision);
    });
  }

  /** Records which wording was decided on: the current revision of each clause. Unknown clauses are refused. */
  private async linkKnownClauses(
    tx: Tx,
    decisionId: string,
    clauses: readonly DecidedClause[],
  ): Promise<void> {
    if (clauses.length === 0) return;
    const ids = clauses.map(({ clauseId }) => clauseId);
    const current = await this.clauses.find(tx, ids);
    if ((await linkClauses(tx, decisionId, clauses, current)) !== clauses.length)
      throw new InvalidInput([{ field: 'clauses', code: 'standard-clause' }]);
  }

  /** A ballot had its own quorum when it was counted; consensus is checked against the seats present. */
  private async toColumns(
    { tx, meeting }: MinutesContext,
    actor: Actor,
    { kind, text, basis, ballotId = null, reviewOn = null, reviewer = {} }: DecisionDetails,
    before?: Decision,
  ) {
    if ((basis === 'ballot') !== (ballotId !== null))
      throw new InvalidInput([{ field: 'ballotId', code: 'decision-ballot' }]);
    if (ballotId && (await this.ballots.findOne(actor, ballotId)).releasedAt === null)
      throw new InvalidInput([{ field: 'ballotId', code: 'published-result' }]);
    if (reviewOn && reviewOn !== before?.reviewOn) await mustBeTodayOrLater(tx, reviewOn, 'reviewOn');
    const rule = await this.quorum.forMeeting(tx, meeting.id);
    const { met, countries, ...rest } = await currentQuorum(tx, meeting.id, rule);
    const below = basis === 'consensus' && !met;
    if (below && rule.below === 'refused') throw new DecisionBelowQuorum({ met, countries, ...rest });
    return {
      kind,
      text,
      basis,
      ballotId,
      reviewOn,
      reviewSeatId: reviewOn ? await findOwnerSeatId(tx, reviewer, 'reviewer') : null,
      indicative: below,
      countriesPresent: countries,
    };
  }
}
