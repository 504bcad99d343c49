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
import { nextReminderAt } from './round-times.ts';

/**
 * Opens and closes rounds on time by the database's clock, each exactly once, on whichever process comes
 * first.
 */
@Injectable()
export class RoundLifecycleService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lifecycle: StandardLifecycleService,
    private readonly steps: TransitionHooks,
  ) {}

  onModuleInit(): void {
    this.steps.register({ from: 'consultation', to: 'consolidation' }, (tx, { standard }) =>
      requireNoOpenRound(tx, standard.id),
    );
    for (const to of ['drafting', 'parked', 'withdrawn', 'superseded'] as const)
      this.steps.register({ to }, (tx, move) => cancelOpenRounds(tx, move));
  }

  /**
   * Opens a round in its transaction: fixes the text as a version, and brings the standard into consultation.
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
    for (const table of ['round_country', 'round_observer']) {
      await tx.manager.query(`update ${table} set remind_at = $2 where round_id = $1`, [
        roundId,
        nextReminderAt(closesAt, tx.now),
      ]);
    }
    tx.audit({
      action: 'consultation.opened',
      object: { kind: 'consultation', id: roundId },
      detail: { standardId, versionId: version.id },
    });
    tx.publish(new RoundOpened({ standardId, roundId }));
    tx.broadcast(standardRoom(standardId), 'consultation-changed', { roundId });
  }

  openDueRounds(): Promise<void> {
    return this.forEachDueRound(
      `
        select id, standard_id
        from consultation_round
        where state = 'announced' and opens_at <= app_now()
        order by opens_at, id
        limit 20`,
      async (tx, standard, round) => {
        if (round.state !== 'announced') return;
        if (mayOpenNow(standard, tx.now)) await this.open(tx, standard, round);
        else await cancelRound(tx, round);
      },
    );
  }

  closeDueRounds(): Promise<void> {
    return this.forEachDueRound(
      `
        select id, standard_id
        from consultation_round
        where state = 'open' and closes_at <= app_now()
        order by closes_at, id
        limit 20`,
      async (tx, _, round) => {
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
      },
    );
  }

  /**
   * Goes through what is due, one transaction a round: the standard is locked first, as everywhere, and the
   * round is read again.
   */
  private async forEachDueRound(
    due: string,
    act: (tx: Tx, standard: LockedStandard, round: ConsultationRound) => Promise<void>,
  ): Promise<void> {
    const found = await this.work.run(SYSTEM, (tx) =>
      tx.manager.query<{ id: string; standard_id: string }[]>(due),
    );
    for (const { id, standard_id } of found) {
      await this.work.run(SYSTEM, async (tx) =>
        act(
          tx,
          await lockStandardForSystem(tx, standard_id),
          await tx.manager.findOneByOrFail(ConsultationRound, { id }),
        ),
      );
    }
  }
}

/** Whether a round may open for a standard that has come to this state. */
function mayOpenNow(standard: LockedStandard, now: Date): boolean {
  if (standard.state === 'consultation') return true;
  const move = findTransition(standard.state, 'consultation');
  const earliest = move && transitionOpensAt(move, standard.stateSince);
  return move?.by === 'round' && (!earliest || earliest <= now);
}

async function requireNoOpenRound(tx: Tx, standardId: string): Promise<void> {
  const open = await tx.manager.query<unknown[]>(
    `
      select
      from consultation_round r
      where r.standard_id = $1
        and (
          r.state in ('announced', 'open')
          or (
            r.state = 'closed'
            and exists (
              select
              from round_country c
              where c.round_id = r.id and c.extended_until > app_now() and c.submitted_at is null
            )
          )
        )`,
    [standardId],
  );
  if (open.length > 0) throw new RoundStillOpen();
}

/**
 * A standard that is laid aside or goes back is asked about no longer; what was answered stays to be read.
 */
async function cancelOpenRounds(tx: Tx, { standard }: PendingTransition): Promise<void> {
  const rounds = await tx.manager.query<ConsultationRound[]>(
    `
      select id, standard_id as "standardId"
      from consultation_round
      where standard_id = $1 and state in ('announced', 'open')`,
    [standard.id],
  );
  for (const round of rounds) await cancelRound(tx, round);
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
