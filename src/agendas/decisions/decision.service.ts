import { Injectable } from '@nestjs/common';
import { DECISION_LIMITS, type DecisionBasis, type DecisionKind } from '@nbn/contracts';
import { BallotQuery } from '../../ballots/index.ts';
import { QuorumService } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { mustBeTodayOrLater } from '../future-day.ts';
import { mustSeeItem } from '../minutes/minutes-entry.service.ts';
import { MinutesFull } from '../minutes/minutes.problems.ts';
import { MinutesRepository, type MinutesContext } from '../minutes/minutes.repository.ts';
import { currentQuorum } from '../minutes/present-seats.query.ts';
import { findOwnerSeatId, type Owner } from '../owner-seat.ts';
import { nextDecisionNumber } from './decision-numbers.ts';
import { Decision } from './decision.entity.ts';
import { DecisionRecorded, DecisionWithdrawalRecorded } from './decisions.events.ts';
import { mayReview } from './decisions.policy.ts';
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
  readonly clauses?: readonly { readonly clauseId: string; readonly versionId?: string | null }[];
  /** When it is looked at again, and by whom. */
  readonly reviewOn?: string | null;
  readonly reviewer?: Owner;
}

/**
 * Records decisions, corrects and withdraws them while the minutes are open, and looks at them again on their
 * day.
 */
@Injectable()
export class DecisionService {
  constructor(
    private readonly minutesRepository: MinutesRepository,
    private readonly quorum: QuorumService,
    private readonly ballots: BallotQuery,
    private readonly query: DecisionsQuery,
    private readonly followUps: FollowUpService,
  ) {}

  /** Records a decision on an item under the next number of the meeting. Returns its id. */
  record(
    actor: Actor,
    meetingId: string,
    itemId: string,
    words: DecisionDetails & { readonly followUpOn?: string | null },
  ): Promise<string> {
    return this.minutesRepository.withEditableMinutes(actor, meetingId, async (desk) => {
      const { tx, meeting } = desk;
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
        ...(await this.toColumns(desk, actor, words)),
        takenAt,
        followUpOn: null,
        reviewedAt: null,
        withdrawnAt: null,
        withdrawnReason: null,
        revision: 1,
        recordedBy: actor.memberId,
        recordedAt: tx.now,
        updatedAt: tx.now,
      });
      await linkClauses(tx, id, words.clauses ?? []);
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
          clauseIds: (words.clauses ?? []).map(({ clauseId }) => clauseId),
          indicative,
        }),
      );
      if (words.followUpOn)
        await this.followUps.requestIn(tx, actor, {
          id,
          meetingId,
          country: meeting.countryCode,
          dueOn: words.followUpOn,
        });
      return id;
    });
  }

  /** Corrects a decision while the minutes are open; it is held against the quorum anew. */
  async edit(actor: Actor, id: string, revision: number, words: DecisionDetails): Promise<void> {
    await this.change(actor, id, async (desk, decision) => {
      const { tx, meeting } = desk;
      if (decision.revision !== revision) throw new DecisionChangedMeanwhile(decision.revision);
      await tx.manager.update(
        Decision,
        { id },
        {
          ...(await this.toColumns(desk, actor, words, decision)),
          revision: revision + 1,
          updatedAt: tx.now,
        },
      );
      if (words.clauses) {
        await tx.manager.query(
          'delete from decision_clause where decision_id = $1 and clause_id <> all($2::uuid[])',
          [id, words.clauses.map(({ clauseId }) => clauseId)],
        );
        await linkClauses(tx, id, words.clauses);
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
   * Takes a decision back that should not have been recorded. Its number stays taken, and the countries are
   * asked no more.
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

  /** It was looked at again; with a day, it will be once more. */
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

  private async change(
    actor: Actor,
    id: string,
    change: (desk: MinutesContext, decision: Decision) => Promise<void>,
  ): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.minutesRepository.withEditableMinutes(actor, meetingId, async (desk) => {
      const decision = await desk.tx.manager.findOneByOrFail(Decision, { id });
      if (decision.withdrawnAt) throw new DecisionAlreadyWithdrawn();
      await change(desk, decision);
    });
  }

  /**
   * A ballot has its own quorum, kept when it was counted; agreement in the room is held against who is
   * there.
   */
  private async toColumns(
    { tx, meeting }: MinutesContext,
    actor: Actor,
    { kind, text, basis, ballotId = null, reviewOn = null, reviewer = {} }: DecisionDetails,
    before?: Decision,
  ) {
    if ((basis === 'ballot') !== (ballotId !== null))
      throw new InvalidInput([
        { field: 'ballotId', message: 'must be given for a decision by ballot, and only for one' },
      ]);
    if (ballotId && (await this.ballots.findOne(actor, ballotId)).releasedAt === null)
      throw new InvalidInput([{ field: 'ballotId', message: 'must be a ballot whose result is out' }]);
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

/**
 * Notes which wording was decided on: the clause as it stands at this moment. A clause that nobody knows is
 * refused.
 */
async function linkClauses(
  tx: Tx,
  decisionId: string,
  clauses: readonly { readonly clauseId: string; readonly versionId?: string | null }[],
): Promise<void> {
  if (clauses.length === 0) return;
  const linked = await tx.manager.query<object[]>(
    `
      insert into decision_clause (decision_id, clause_id, standard_id, clause_revision, version_id)
      select $1, c.id, c.standard_id, c.revision, g.version_id
      from unnest($2::uuid[], $3::uuid[]) as g(id, version_id)
      join clause c on c.id = g.id
      on conflict (decision_id, clause_id) do update set version_id = excluded.version_id
      returning clause_id`,
    [decisionId, clauses.map(({ clauseId }) => clauseId), clauses.map(({ versionId }) => versionId ?? null)],
  );
  if (linked.length !== clauses.length)
    throw new InvalidInput([{ field: 'clauses', message: 'must be clauses of a standard' }]);
}
