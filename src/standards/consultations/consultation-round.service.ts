import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { In } from 'typeorm';
import { resolveInstant } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { findTransition, transitionOpensAt } from '../lifecycle/transitions.ts';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { StandardObserver } from '../standard-observer.entity.ts';
import { standardRoom } from '../standard.presenter.ts';
import { TransitionNotAllowed, TransitionTooEarly } from '../standard.problems.ts';
import { rescheduleCountryReminders } from './consultation-reminder.repository.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import { RoundAnnounced, RoundExtended } from './consultations.events.ts';
import { takesAnswers } from './consultations.policy.ts';
import { AnotherRoundUnderWay, DeadlineNotLater, RoundIsNotOpen } from './consultations.problems.ts';
import type { AnnounceRound, ExtendCountry, ExtendRound } from './dto/round.input.ts';
import { cancelRound, RoundLifecycleService } from './round-lifecycle.service.ts';
import { RoundCountry } from './round-country.entity.ts';
import { lockRoundForManaging } from './round.lock.ts';
import { countObservers, summarizeRounds } from './round.repository.ts';
import { RoundObserver } from './round-observer.entity.ts';
import { nextReminderAt, resolveRoundTimes } from './round-times.ts';

/** Announcing, extending and cancelling of rounds by the secretariat. */
@Injectable()
export class ConsultationRoundService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: RoundLifecycleService,
  ) {}

  /** Announces a round, and opens it at once if its time has come. Returns its id. */
  async announce(actor: Actor, standardId: string, input: AnnounceRound): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!actor.permissions.has('standards:manage')) throw new NotFound();
      const { opensAt, closesAt } = resolveRoundTimes(input, tx.now);
      requireOpeningAllowed(standard, opensAt, input.reason);
      const existing = await summarizeRounds(tx, standardId);
      if (existing.busy) throw new AnotherRoundUnderWay();
      const round = tx.manager.create(ConsultationRound, {
        id: newId(),
        standardId,
        ordinal: existing.last + 1,
        lead: input.lead,
        state: 'announced',
        opensAt,
        closesAt,
        timeZone: input.timeZone,
        reason: input.reason || null,
        versionId: null,
        announcedBy: actor.memberId,
        announcedAt: tx.now,
      });
      await tx.manager.insert(ConsultationRound, round);
      await this.invite(tx, actor, round, input.countries, input.observerIds);
      tx.audit({
        action: 'consultation.announced',
        object: { kind: 'consultation', id: round.id },
        detail: { standardId, countries: input.countries, observers: input.observerIds.length },
      });
      tx.publish(new RoundAnnounced({ standardId, roundId: round.id, byId: actor.memberId }));
      tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId: round.id });
      if (opensAt <= tx.now) await this.lifecycle.open(tx, standard, round);
      return round.id;
    });
  }

  /** Cancels a round that has not opened. */
  async cancel(actor: Actor, standardId: string, roundId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (round.state !== 'announced') throw new RoundIsNotOpen();
      await cancelRound(tx, round);
    });
  }

  /** Extends the deadline for all; a country with a longer deadline of its own keeps it. */
  async extend(
    actor: Actor,
    standardId: string,
    roundId: string,
    { closesAt: localDeadline }: ExtendRound,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (round.state !== 'open') throw new RoundIsNotOpen();
      const closesAt = resolveInstant('closesAt', localDeadline, round.timeZone);
      if (closesAt <= round.closesAt) throw new DeadlineNotLater();
      const remindAt = nextReminderAt(closesAt, tx.now);
      await tx.manager.update(ConsultationRound, { id: roundId }, { closesAt });
      await rescheduleCountryReminders(tx, roundId, remindAt, closesAt);
      await tx.manager.update(RoundObserver, { roundId }, { remindAt });
      this.recordExtension(tx, actor, round, null);
    });
  }

  /** Extends the deadline of one country and records the reason; no other deadline changes. */
  async extendCountry(
    actor: Actor,
    standardId: string,
    roundId: string,
    country: CountryCode,
    { closesAt: localDeadline, reason }: ExtendCountry,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round, policyInput } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (!policyInput.countries.includes(country)) throw new NotFound();
      if (!takesAnswers(policyInput)) throw new RoundIsNotOpen();
      const { extendedUntil } = await tx.manager.findOneByOrFail(RoundCountry, { roundId, country });
      const until = resolveInstant('closesAt', localDeadline, round.timeZone);
      if (until <= (extendedUntil ?? round.closesAt) || until <= tx.now) throw new DeadlineNotLater();
      await tx.manager.update(
        RoundCountry,
        { roundId, country },
        { extendedUntil: until, extensionReason: reason, remindAt: nextReminderAt(until, tx.now) },
      );
      this.recordExtension(tx, actor, round, country);
    });
  }

  private recordExtension(
    tx: Tx,
    actor: Actor,
    { id: roundId, standardId }: ConsultationRound,
    country: CountryCode | null,
  ): void {
    tx.audit({
      action: 'consultation.extended',
      object: { kind: 'consultation', id: roundId },
      country,
      detail: { standardId },
    });
    tx.publish(new RoundExtended({ standardId, roundId, country, byId: actor.memberId }));
    tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
  }

  /** Invited observers get to read the draft: they cannot answer without its text. */
  private async invite(
    tx: Tx,
    actor: Actor,
    { id: roundId, standardId }: ConsultationRound,
    countries: readonly CountryCode[],
    observerIds: readonly string[],
  ): Promise<void> {
    if (countries.length + observerIds.length === 0)
      throw new InvalidInput([{ field: 'countries', code: 'consulted-country' }]);
    if ((await countObservers(tx, observerIds)) !== observerIds.length) throw new NotFound();
    await tx.manager.insert(
      RoundCountry,
      countries.map((country) => ({ roundId, country })),
    );
    if (observerIds.length === 0) return;
    await tx.manager.insert(
      RoundObserver,
      observerIds.map((memberId) => ({ roundId, memberId })),
    );
    const readers = new Set(
      (await tx.manager.findBy(StandardObserver, { standardId, memberId: In([...observerIds]) })).map(
        ({ memberId }) => memberId,
      ),
    );
    const added = observerIds
      .filter((id) => !readers.has(id))
      .map((memberId) => ({ standardId, memberId, invitedBy: actor.memberId, invitedAt: tx.now }));
    if (added.length > 0) await tx.manager.insert(StandardObserver, added);
  }
}

/**
 * Whether the standard can move into consultation at the time when the round opens; without a national review
 * there must be a reason.
 */
function requireOpeningAllowed(standard: LockedStandard, opensAt: Date, reason: string | undefined): void {
  if (standard.state === 'consultation') return;
  const transition = findTransition(standard.state, 'consultation');
  if (transition?.by !== 'round') throw new TransitionNotAllowed();
  const earliest = transitionOpensAt(transition, standard.stateSince);
  if (earliest && earliest > opensAt) throw new TransitionTooEarly(earliest);
  const reviewed = standard.state === 'national-review' || standard.state === 'consolidation';
  if (!reviewed && !reason) throw new InvalidInput([{ field: 'reason', code: 'reason' }]);
}
