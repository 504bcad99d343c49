import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { In } from 'typeorm';
import { resolveInstant } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { findTransition, transitionOpensAt as stepOpensAt } from '../lifecycle/transitions.ts';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { StandardObserver } from '../standard-observer.entity.ts';
import { standardRoom } from '../standard.presenter.ts';
import { TransitionNotAllowed, TransitionTooEarly } from '../standard.problems.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import { RoundAnnounced, RoundExtended } from './consultations.events.ts';
import { takesAnswers } from './consultations.policy.ts';
import { AnotherRoundUnderWay, DeadlineNotLater, RoundIsNotOpen } from './consultations.problems.ts';
import type { AnnounceRound, ExtendCountry, ExtendRound } from './dto/round.input.ts';
import { cancelRound, RoundLifecycleService } from './round-lifecycle.service.ts';
import { RoundCountry } from './round-country.entity.ts';
import { lockRoundForManaging } from './round.lock.ts';
import { RoundObserver } from './round-observer.entity.ts';
import { nextReminderAt, resolveRoundTimes } from './round-times.ts';

/** What the secretariat does with rounds. */
@Injectable()
export class ConsultationRoundService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: RoundLifecycleService,
  ) {}

  /** Announces a round, and opens it when its time has come. Returns its id. */
  async announce(actor: Actor, standardId: string, said: AnnounceRound): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!actor.permissions.has('standards:manage')) throw new NotFound();
      const { opensAt, closesAt } = resolveRoundTimes(said, tx.now);
      requireOpeningAllowed(standard, opensAt, said.reason);
      const [known] = await tx.manager.query<[{ last: number; busy: boolean }]>(
        `
          select coalesce(max(ordinal), 0) as last,
            coalesce(bool_or(state in ('announced', 'open')), false) as busy
          from consultation_round
          where standard_id = $1`,
        [standardId],
      );
      if (known.busy) throw new AnotherRoundUnderWay();
      const round = tx.manager.create(ConsultationRound, {
        id: newId(),
        standardId,
        ordinal: known.last + 1,
        lead: said.lead,
        state: 'announced',
        opensAt,
        closesAt,
        timeZone: said.timeZone,
        reason: said.reason || null,
        versionId: null,
        announcedBy: actor.memberId,
        announcedAt: tx.now,
      });
      await tx.manager.insert(ConsultationRound, round);
      await this.invite(tx, actor, round, said.countries, said.observerIds);
      tx.audit({
        action: 'consultation.announced',
        object: { kind: 'consultation', id: round.id },
        detail: { standardId, countries: said.countries, observers: said.observerIds.length },
      });
      tx.publish(new RoundAnnounced({ standardId, roundId: round.id, byId: actor.memberId }));
      tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId: round.id });
      if (opensAt <= tx.now) await this.clock.open(tx, standard, round);
      return round.id;
    });
  }

  /** Takes back a round that has not opened. */
  async cancel(actor: Actor, standardId: string, roundId: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const { round } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (round.state !== 'announced') throw new RoundIsNotOpen();
      await cancelRound(tx, round);
    });
  }

  /** Gives everyone more time; a country that has more already keeps what it has. */
  async extend(
    actor: Actor,
    standardId: string,
    roundId: string,
    { closesAt: said }: ExtendRound,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const { round } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (round.state !== 'open') throw new RoundIsNotOpen();
      const closesAt = resolveInstant('closesAt', said, round.timeZone);
      if (closesAt <= round.closesAt) throw new DeadlineNotLater();
      const remindAt = nextReminderAt(closesAt, tx.now);
      await tx.manager.update(ConsultationRound, { id: roundId }, { closesAt });
      await tx.manager.query(
        `
          update round_country
          set remind_at = $2
          where round_id = $1 and (extended_until is null or extended_until < $3)`,
        [roundId, remindAt, closesAt],
      );
      await tx.manager.update(RoundObserver, { roundId }, { remindAt });
      this.recordExtension(tx, actor, round, null);
    });
  }

  /** Gives one country more time, and says why; nobody else's deadline moves. */
  async extendCountry(
    actor: Actor,
    standardId: string,
    roundId: string,
    country: CountryCode,
    { closesAt: said, reason }: ExtendCountry,
  ): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const { round, policyInput: ruled } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (!ruled.countries.includes(country)) throw new NotFound();
      if (!takesAnswers(ruled)) throw new RoundIsNotOpen();
      const { extendedUntil } = await tx.manager.findOneByOrFail(RoundCountry, { roundId, country });
      const until = resolveInstant('closesAt', said, round.timeZone);
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

  /** Observers who are asked can read the draft: the round is nothing without its text. */
  private async invite(
    tx: Tx,
    actor: Actor,
    { id: roundId, standardId }: ConsultationRound,
    countries: readonly CountryCode[],
    observerIds: readonly string[],
  ): Promise<void> {
    if (countries.length + observerIds.length === 0)
      throw new InvalidInput([{ field: 'countries', message: 'must name somebody to be asked' }]);
    const known = await tx.manager.query<unknown[]>(
      `select from membership where member_id = any($1) and role = 'observer' and state <> 'left'`,
      [observerIds],
    );
    if (known.length !== observerIds.length) throw new NotFound();
    await tx.manager.insert(
      RoundCountry,
      countries.map((country) => ({ roundId, country })),
    );
    if (observerIds.length === 0) return;
    await tx.manager.insert(
      RoundObserver,
      observerIds.map((memberId) => ({ roundId, memberId })),
    );
    const reading = new Set(
      (await tx.manager.findBy(StandardObserver, { standardId, memberId: In([...observerIds]) })).map(
        ({ memberId }) => memberId,
      ),
    );
    const added = observerIds
      .filter((id) => !reading.has(id))
      .map((memberId) => ({ standardId, memberId, invitedBy: actor.memberId, invitedAt: tx.now }));
    if (added.length > 0) await tx.manager.insert(StandardObserver, added);
  }
}

/**
 * Whether a round can lead on from where the standard is, at the time when it opens; without a national
 * review it says why.
 */
function requireOpeningAllowed(standard: LockedStandard, opensAt: Date, reason: string | undefined): void {
  if (standard.state === 'consultation') return;
  const move = findTransition(standard.state, 'consultation');
  if (move?.by !== 'round') throw new TransitionNotAllowed();
  const earliest = stepOpensAt(move, standard.stateSince);
  if (earliest && earliest > opensAt) throw new TransitionTooEarly(earliest);
  const reviewed = standard.state === 'national-review' || standard.state === 'consolidation';
  if (!reviewed && !reason)
    throw new InvalidInput([{ field: 'reason', message: 'must say why there was no national review' }]);
}
