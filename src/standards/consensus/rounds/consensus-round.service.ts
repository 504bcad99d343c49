import { Injectable } from '@nestjs/common';
import { endOf, outcomeOf } from '@nbn/consensus';
import { type ConsensusEnd, SEAT_TYPES } from '@nbn/contracts';
import { In, Not } from 'typeorm';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { lockStandardForSystem } from '../../standard.lock.ts';
import { standardRoom } from '../../standard.presenter.ts';
import { ConsensusProcess } from '../consensus-process.entity.ts';
import { endProcess } from '../consensus-process.repository.ts';
import { lockProcess } from '../consensus-process.service.ts';
import { ConsensusRoundClosed } from '../consensus.events.ts';
import { ConsensusRoundNotOpen, ConsensusRoundUnderWay, VersionIsOlder } from '../consensus.problems.ts';
import type { PlanConsensusRound } from '../dto/consensus.input.ts';
import { resolveConsensusTimes } from './consensus-round-times.ts';
import { ConsensusRound } from './consensus-round.entity.ts';
import {
  countRaters,
  type DueConsensusRound,
  findConsensusRoundsToClose,
  findConsensusRoundsToOpen,
  findRatedClauses,
  findStops,
  findVersionOrdinal,
  hasRoundUnderWay,
  insertOutcome,
  lockRoundForClosing,
  summarizeRoundsOf,
} from './consensus-round.repository.ts';
import { ConsensusRoundOpenerService } from './consensus-round-opener.service.ts';

/** Rounds are planned, open and close on time by the database's clock, each exactly once. */
@Injectable()
export class ConsensusRoundService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opener: ConsensusRoundOpenerService,
  ) {}

  /** Plans the next round, and opens it at once if its time has come. Returns its id. */
  async plan(
    actor: Actor,
    standardId: string,
    processId: string,
    input: PlanConsensusRound,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const process = await lockProcess(tx, actor, standardId, processId);
      const { opensAt, closesAt } = resolveConsensusTimes(input, tx.now);
      if (await hasRoundUnderWay(tx, processId)) throw new ConsensusRoundUnderWay();
      const versionOrdinal = await findVersionOrdinal(tx, standardId, input.versionId);
      if (versionOrdinal === null) throw new NotFound();
      const before = await summarizeRoundsOf(tx, processId);
      if (versionOrdinal < before.versionOrdinal) throw new VersionIsOlder();
      const round = tx.manager.create(ConsensusRound, {
        id: newId(),
        processId,
        ordinal: before.last + 1,
        versionId: input.versionId,
        state: 'announced',
        opensAt,
        closesAt,
        timeZone: input.timeZone,
        plannedBy: actor.memberId,
        plannedAt: tx.now,
      });
      await tx.manager.insert(ConsensusRound, round);
      record(tx, 'planned', process, round);
      if (opensAt <= tx.now) await this.opener.open(tx, process, round);
      return round.id;
    });
  }

  /** Takes back a round that has not opened. */
  async cancel(actor: Actor, standardId: string, processId: string, roundId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const process = await lockProcess(tx, actor, standardId, processId);
      const round = await findRound(tx, processId, roundId);
      if (round.state !== 'announced') throw new ConsensusRoundUnderWay();
      await cancelRound(tx, process, round);
    });
  }

  /** Closes an open round before its time; the reason stands in the report. */
  async closeEarly(
    actor: Actor,
    standardId: string,
    processId: string,
    roundId: string,
    reason: string,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const process = await lockProcess(tx, actor, standardId, processId);
      const round = await findRound(tx, processId, roundId);
      if (round.state !== 'open') throw new ConsensusRoundNotOpen();
      await closeRound(tx, process, round, { closedBy: actor.memberId, closeReason: reason });
    });
  }

  /**
   * Ends what goes on about a standard that goes no further, with its locks held: what was rated is kept, and
   * nothing more is asked.
   */
  async endWithStandard(tx: Tx, standardId: string, reason: string | null): Promise<void> {
    const process = await tx.manager.findOneBy(ConsensusProcess, { standardId, state: Not('ended') });
    if (!process) return;
    const round = await tx.manager.findOneBy(ConsensusRound, {
      processId: process.id,
      state: In(['announced', 'open']),
    });
    if (round?.state === 'announced') await cancelRound(tx, process, round);
    if (
      round?.state === 'open' &&
      (await closeRound(tx, process, round, { closedBy: null, closeReason: reason }))
    )
      return;
    await endProcess(tx, process.id, 'ended-early', reason);
    recordEnd(tx, process, 'ended-early');
    tx.broadcast(standardRoom(standardId), 'consensus-changed', { processId: process.id });
  }

  openDueRounds(): Promise<void> {
    return this.forEachDueRound(findConsensusRoundsToOpen, async (tx, process, round) => {
      if (round.state !== 'announced') return;
      if (await this.opener.mayOpen(tx, process, round)) return this.opener.open(tx, process, round);
      await cancelRound(tx, process, round);
    });
  }

  closeDueRounds(): Promise<void> {
    return this.forEachDueRound(findConsensusRoundsToClose, async (tx, process, round) => {
      if (round.state !== 'open' || round.closesAt > tx.now) return;
      await closeRound(tx, process, round, { closedBy: null, closeReason: null });
    });
  }

  /** One transaction for each: the standard is locked first, as everywhere, and then the round is read again. */
  private async forEachDueRound(
    findDue: (tx: Tx) => Promise<DueConsensusRound[]>,
    act: (tx: Tx, process: ConsensusProcess, round: ConsensusRound) => Promise<void>,
  ): Promise<void> {
    for (const { id, standardId } of await this.unitOfWork.run(SYSTEM, findDue)) {
      await this.unitOfWork.run(SYSTEM, async (tx) => {
        await lockStandardForSystem(tx, standardId);
        const round = await tx.manager.findOneByOrFail(ConsensusRound, { id });
        const process = await tx.manager.findOneByOrFail(ConsensusProcess, { id: round.processId });
        await act(tx, process, round);
      });
    }
  }
}

async function findRound(tx: Tx, processId: string, roundId: string): Promise<ConsensusRound> {
  const round = await tx.manager.findOneBy(ConsensusRound, { id: roundId, processId });
  if (!round) throw new NotFound();
  return round;
}

async function cancelRound(tx: Tx, process: ConsensusProcess, round: ConsensusRound): Promise<void> {
  await tx.manager.update(ConsensusRound, { id: round.id }, { state: 'cancelled', closedAt: tx.now });
  record(tx, 'cancelled', process, round);
}

/** Keeps the outcome of every clause, and ends the process where its rule says so. Returns whether it has ended. */
async function closeRound(
  tx: Tx,
  process: ConsensusProcess,
  round: ConsensusRound,
  by: Pick<ConsensusRound, 'closedBy' | 'closeReason'>,
): Promise<boolean> {
  await lockRoundForClosing(tx, round.id);
  for (const { clauseId, medianBefore, ratings } of await findRatedClauses(tx, round)) {
    const outcome = outcomeOf(ratings, SEAT_TYPES, process, { round: round.ordinal, medianBefore });
    await insertOutcome(tx, round.id, clauseId, outcome);
  }
  await tx.manager.update(
    ConsensusRound,
    { id: round.id },
    { state: 'closed', closedAt: tx.now, ...by, ...(await countRaters(tx, round.id)) },
  );
  record(tx, 'closed', process, round);
  const end = endOf(await findStops(tx, process.id, round.versionId));
  if (end) {
    await endProcess(tx, process.id, end, null);
    recordEnd(tx, process, end);
  }
  tx.publish(
    new ConsensusRoundClosed({
      standardId: process.standardId,
      processId: process.id,
      roundId: round.id,
    }),
  );
  return end !== null;
}

function recordEnd(tx: Tx, { id, standardId }: ConsensusProcess, end: ConsensusEnd): void {
  tx.audit({
    action: 'consensus.ended',
    object: { kind: 'consensus', id },
    detail: { standardId, end },
  });
}

function record(
  tx: Tx,
  what: 'planned' | 'cancelled' | 'closed',
  { id, standardId }: ConsensusProcess,
  { ordinal }: ConsensusRound,
): void {
  tx.audit({
    action: `consensus.round-${what}`,
    object: { kind: 'consensus', id },
    detail: { standardId, round: ordinal },
  });
  tx.broadcast(standardRoom(standardId), 'consensus-changed', { processId: id });
}
