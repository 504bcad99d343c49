import { Injectable } from '@nestjs/common';
import type { CountryCode, FollowUpState, SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { mustBeTodayOrLater } from '../future-day.ts';
import { MinutesRepository, broadcastMinutes } from '../minutes/minutes.repository.ts';
import { findTeamSeatId } from '../../network/index.ts';
import { findGovernmentSeats } from '../team-seat.repository.ts';
import { Decision } from './decision.entity.ts';
import { FollowUpRequested, FollowUpReported } from './decisions.events.ts';
import { mayReport } from './decisions.policy.ts';
import {
  DecisionChangedMeanwhile,
  DecisionAlreadyWithdrawn,
  FollowUpAlreadyRequested,
  FollowUpNotRequested,
} from './decisions.problems.ts';
import { insertFollowUpReport } from './decision.repository.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { FollowUp } from './follow-up.entity.ts';

/** How far a country has come. */
export interface CountryReport {
  readonly revision: number;
  readonly state: FollowUpState;
  readonly note?: string | null;
  readonly evidence?: string | null;
  readonly shared?: boolean;
  /** The seat of the team that is responsible from now on. */
  readonly seat?: SeatType;
}

interface FollowUpRequest {
  /** The decision. */
  readonly id: string;
  readonly meetingId: string;
  /** Of a national meeting; null asks all countries. */
  readonly country: CountryCode | null;
  readonly dueOn: string;
}

/** Asks countries how they follow a decision up, and records their reports: one row for each country. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly minutesRepository: MinutesRepository,
    private readonly query: DecisionsQuery,
  ) {}

  /** Asks all countries to follow the decision up by a day; of a national meeting, that country alone. */
  request(actor: Actor, id: string, dueOn: string): Promise<void> {
    return this.changeDecision(actor, id, async (tx, decision, country) => {
      if (decision.followUpOn !== null) throw new FollowUpAlreadyRequested();
      await this.requestIn(tx, actor, { id, meetingId: decision.meetingId, country, dueOn });
    });
  }

  /** Sets another due day. Countries that are done are not asked again. */
  setDueDay(actor: Actor, id: string, dueOn: string): Promise<void> {
    return this.changeDecision(actor, id, async (tx, decision, country) => {
      if (decision.followUpOn === null) throw new FollowUpNotRequested();
      await mustBeTodayOrLater(tx, dueOn, 'dueOn');
      await tx.manager.update(Decision, { id }, { followUpOn: dueOn, updatedAt: tx.now });
      tx.audit({
        action: 'decision.follow-up-moved',
        object: { kind: 'decision', id },
        country,
        detail: { dueOn },
      });
    });
  }

  /**
   * Runs in the transaction that records the decision, or later. The government seat is responsible until the
   * team names another one.
   */
  async requestIn(tx: Tx, actor: Actor, { id, meetingId, country, dueOn }: FollowUpRequest): Promise<void> {
    await mustBeTodayOrLater(tx, dueOn, 'followUpOn');
    const seats = await findGovernmentSeats(tx, country);
    await tx.manager.insert(
      FollowUp,
      seats.map((seat) => ({
        id: newId(),
        decisionId: id,
        countryCode: seat.country,
        seatId: seat.seatId,
        state: 'not-started' as const,
        note: null,
        evidence: null,
        shared: false,
        revision: 1,
        updatedAt: tx.now,
      })),
    );
    await tx.manager.update(Decision, { id }, { followUpOn: dueOn, updatedAt: tx.now });
    tx.audit({
      action: 'decision.follow-up-asked',
      object: { kind: 'decision', id },
      country,
      detail: { countries: seats.length, dueOn },
    });
    tx.publish(new FollowUpRequested({ decisionId: id, meetingId, byId: actor.memberId }));
  }

  /** Reports how far one's own country has come. */
  async report(
    actor: Actor,
    id: string,
    country: CountryCode,
    { revision, state, note, evidence, shared, seat }: CountryReport,
  ): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    if (!mayReport(actor, country)) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.manager.findOne(FollowUp, {
        where: { decisionId: id, countryCode: country },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw new FollowUpNotRequested();
      const { withdrawnAt } = await tx.manager.findOneByOrFail(Decision, { id });
      if (withdrawnAt) throw new DecisionAlreadyWithdrawn();
      if (row.revision !== revision) throw new DecisionChangedMeanwhile(row.revision);
      const next = {
        state,
        note: note === undefined ? row.note : note || null,
        evidence: evidence === undefined ? row.evidence : evidence || null,
        shared: shared ?? row.shared,
        seatId: seat ? await findOwnSeatId(tx, country, seat) : row.seatId,
      };
      if (state === 'legal-obstacle' && !next.note)
        throw new InvalidInput([{ field: 'note', code: 'obstacle' }]);
      await tx.manager.update(
        FollowUp,
        { id: row.id },
        { ...next, revision: revision + 1, updatedAt: tx.now },
      );
      await insertFollowUpReport(tx, {
        followUpId: row.id,
        state,
        seatId: actor.seat?.id ?? null,
        memberId: actor.memberId,
      });
      tx.audit({
        action: 'follow-up.reported',
        object: { kind: 'follow-up', id: row.id },
        country,
        detail: { decisionId: id, state, shared: next.shared },
      });
      tx.publish(new FollowUpReported({ decisionId: id, country, state, byId: actor.memberId }));
      broadcastMinutes(tx, meetingId);
    });
  }

  private async changeDecision(
    actor: Actor,
    id: string,
    change: (tx: Tx, decision: Decision, country: CountryCode | null) => Promise<void>,
  ): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    await this.minutesRepository.withLockedMinutesAsWriter(actor, meetingId, async ({ tx, meeting }) => {
      const decision = await tx.manager.findOneByOrFail(Decision, { id });
      if (decision.withdrawnAt) throw new DecisionAlreadyWithdrawn();
      await change(tx, decision, meeting.countryCode);
    });
  }
}

async function findOwnSeatId(tx: Tx, country: CountryCode, seat: SeatType): Promise<string> {
  const seatId = await findTeamSeatId(tx, country, seat);
  if (!seatId) throw new InvalidInput([{ field: 'seat', code: 'own-team-seat' }]);
  return seatId;
}
