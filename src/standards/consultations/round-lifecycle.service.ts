import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { StandardLifecycleService } from '../lifecycle/standard-lifecycle.service.ts';
import { findTransition, transitionOpensAt } from '../lifecycle/transitions.ts';
import { TransitionHooks, type PendingTransition } from '../lifecycle/transition-hooks.ts';
import { type LockedStandard, lockStandardForSystem } from '../standard.lock.ts';
import { standardRoom } from '../standard.presenter.ts';
import { createVersion } from '../versions/create-version.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import { RoundClosed, RoundOpened } from './consultations.events.ts';
import { RoundStillOpen } from './consultations.problems.ts';
import { scheduleReminders } from './consultation-reminder.repository.ts';
import {
  type DueRound,
  findCancellableRounds,
  findRoundsToClose,
  findRoundsToOpen,
  hasOpenRound,
} from './round.repository.ts';
import { nextReminderAt } from './round-times.ts';

/**
 * Opens and closes rounds on time by the database's clock, each exactly once, in whichever process gets there
 * first.
 */
@Injectable()
export class RoundLifecycleService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lifecycle: StandardLifecycleService,
    private readonly hooks: TransitionHooks,
  ) {}

  onModuleInit(): void {
    this.hooks.registerCheck({ from: 'consultation', to: 'consolidation' }, (tx, { standard }) =>
      requireNoOpenRound(tx, standard.id),
    );
    for (const to of ['drafting', 'parked', 'withdrawn', 'superseded'] as const)
      this.hooks.register({ to }, (tx, transition) => cancelOpenRounds(tx, transition));
  }

  /**
   * Opens a round in the given transaction: fixes the text as a version and moves the standard into consultation.
   */
  async open(tx: Tx, standard: LockedStandard, round: ConsultationRound): Promise<void> {
    const { id: roundId, standardId, ordinal, closesAt, reason } = round;
    const version = await createVersion(tx, standardId, `Consultation ${ordinal}`, 'consultation');
    if (standard.state !== 'consultation')
      await this.lifecycle.advance(tx, standard, 'consultation', 'round', reason);
    await tx.manager.update(
      ConsultationRound,
      { id: roundId },
      { state: 'open', openedAt: tx.now, versionId: version.id },
    );
    await scheduleReminders(tx, roundId, nextReminderAt(closesAt, tx.now));
    tx.audit({
      action: 'consultation.opened',
      object: { kind: 'consultation', id: roundId },
      detail: { standardId, versionId: version.id },
    });
    tx.publish(new RoundOpened({ standardId, roundId }));
    tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
  }

  openDueRounds(): Promise<void> {
    return this.forEachDueRound(findRoundsToOpen, async (tx, standard, round) => {
      if (round.state !== 'announced') return;
      if (mayOpenNow(standard, tx.now)) await this.open(tx, standard, round);
      else await cancelRound(tx, round);
    });
  }

  closeDueRounds(): Promise<void> {
    return this.forEachDueRound(findRoundsToClose, async (tx, _, round) => {
      if (round.state !== 'open' || round.closesAt > tx.now) return;
      const { id: roundId, standardId } = round;
      await tx.manager.update(ConsultationRound, { id: roundId }, { state: 'closed', closedAt: tx.now });
      tx.audit({
        action: 'consultation.closed',
        object: { kind: 'consultation', id: roundId },
        detail: { standardId },
      });
      tx.publish(new RoundClosed({ standardId, roundId }));
      tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
    });
  }

  /**
   * Processes what is due, one transaction for each round: the standard is locked first, as everywhere, and then
   * the round is read again.
   */
  private async forEachDueRound(
    findDue: (tx: Tx) => Promise<DueRound[]>,
    act: (tx: Tx, standard: LockedStandard, round: ConsultationRound) => Promise<void>,
  ): Promise<void> {
    for (const { id, standardId } of await this.unitOfWork.run(SYSTEM, findDue)) {
      await this.unitOfWork.run(SYSTEM, async (tx) =>
        act(
          tx,
          await lockStandardForSystem(tx, standardId),
          await tx.manager.findOneByOrFail(ConsultationRound, { id }),
        ),
      );
    }
  }
}

/** Whether a round may open for a standard in its current state. */
function mayOpenNow(standard: LockedStandard, now: Date): boolean {
  if (standard.state === 'consultation') return true;
  const transition = findTransition(standard.state, 'consultation');
  const earliest = transition && transitionOpensAt(transition, standard.stateSince);
  return transition?.by === 'round' && (!earliest || earliest <= now);
}

async function requireNoOpenRound(tx: Tx, standardId: string): Promise<void> {
  if (await hasOpenRound(tx, standardId)) throw new RoundStillOpen();
}

/**
 * A standard that is parked or goes back is no longer in consultation; the answers given remain readable.
 */
async function cancelOpenRounds(tx: Tx, { standard }: PendingTransition): Promise<void> {
  for (const round of await findCancellableRounds(tx, standard.id)) await cancelRound(tx, round);
}

/** Ends a round before its time. */
export async function cancelRound(
  tx: Tx,
  { id: roundId, standardId }: Pick<ConsultationRound, 'id' | 'standardId'>,
): Promise<void> {
  await tx.manager.update(ConsultationRound, { id: roundId }, { state: 'cancelled', closedAt: tx.now });
  tx.audit({
    action: 'consultation.cancelled',
    object: { kind: 'consultation', id: roundId },
    detail: { standardId },
  });
  tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
}
