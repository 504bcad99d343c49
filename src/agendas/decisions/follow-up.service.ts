import { Injectable } from '@nestjs/common';
import type { CountryCode, FollowUpState, SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { mustBeTodayOrLater } from '../future-day.ts';
import { MinutesRepository, broadcastMinutes } from '../minutes/minutes.repository.ts';
import { Decision } from './decision.entity.ts';
import { FollowUpRequested, FollowUpReported } from './decisions.events.ts';
import { mayReport } from './decisions.policy.ts';
import {
  DecisionChangedMeanwhile,
  DecisionAlreadyWithdrawn,
  FollowUpAlreadyRequested,
  FollowUpNotRequested,
} from './decisions.problems.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { FollowUp } from './follow-up.entity.ts';

/** How far a country is. */
export interface CountryReport {
  readonly revision: number;
  readonly state: FollowUpState;
  readonly note?: string | null;
  readonly evidence?: string | null;
  readonly shared?: boolean;
  /** The seat of the team that sees to it from now on. */
  readonly seat?: SeatType;
}

/** Asks every country what it does with a decision, and takes down what each says: a row a country. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly work: UnitOfWork,
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

  /** Sets another day. Who has settled it already is not asked again. */
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
   * In the transaction that records the decision, or later. The government's seat sees to it until the team
   * says another.
   */
  async requestIn(
    tx: Tx,
    actor: Actor,
    {
      id,
      meetingId,
      country,
      dueOn,
    }: { id: string; meetingId: string; country: CountryCode | null; dueOn: string },
  ): Promise<void> {
    await mustBeTodayOrLater(tx, dueOn, 'followUpOn');
    const seats = await tx.manager.query<{ seat_id: string; country_code: CountryCode }[]>(
      `
        select id as seat_id, country_code
        from team_seat
        where type = 'government' and ($1::text is null or country_code = $1)
        order by country_code`,
      [country],
    );
    await tx.manager.insert(
      FollowUp,
      seats.map(({ seat_id, country_code }) => ({
        id: newId(),
        decisionId: id,
        countryCode: country_code,
        seatId: seat_id,
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

  /** Says how far one's own country is. */
  async report(
    actor: Actor,
    id: string,
    country: CountryCode,
    { revision, state, note, evidence, shared, seat }: CountryReport,
  ): Promise<void> {
    const { meetingId } = await this.query.one(actor, id);
    if (!mayReport(actor, country)) throw new NotFound();
    await this.work.run(actor, async (tx) => {
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
        throw new InvalidInput([{ field: 'note', message: 'must say which obstacle it is' }]);
      await tx.manager.update(
        FollowUp,
        { id: row.id },
        { ...next, revision: revision + 1, updatedAt: tx.now },
      );
      await tx.manager.query(
        `
          insert into follow_up_transition (id, follow_up_id, state, seat_id, by_id, at)
          values ($1, $2, $3, $4, $5, $6)`,
        [newId(), row.id, state, actor.seat?.id ?? null, actor.memberId, tx.now],
      );
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
  const [row] = await tx.manager.query<{ id: string }[]>(
    'select id from team_seat where country_code = $1 and type = $2',
    [country, seat],
  );
  if (!row) throw new InvalidInput([{ field: 'seat', message: 'is no seat of your team' }]);
  return row.id;
}
