import { Injectable } from '@nestjs/common';
import { CONSENSUS_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { lockStandard } from '../standard.lock.ts';
import { standardRoom } from '../standard.presenter.ts';
import { ConsensusProcess } from './consensus-process.entity.ts';
import {
  endProcess,
  findCountedClauseIds,
  insertProcessClauses,
  summarizeProcesses,
} from './consensus-process.repository.ts';
import { mayRunConsensus } from './consensus.policy.ts';
import { ConsensusHasEnded, ConsensusRoundUnderWay, ConsensusUnderWay } from './consensus.problems.ts';
import type { BeginConsensus } from './dto/consensus.input.ts';
import { hasRoundUnderWay } from './rounds/consensus-round.repository.ts';

/** Consensus processes begin and end; in between their question and their rule stay as they are. */
@Injectable()
export class ConsensusProcessService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Begins a process: question, clauses and stop rule are fixed from now on. Returns its id. */
  async begin(actor: Actor, standardId: string, input: BeginConsensus): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      if (!mayRunConsensus(actor, standard)) throw new NotFound();
      const clauseIds = await chooseClauses(tx, standardId, input);
      const { last, busy } = await summarizeProcesses(tx, standardId);
      if (busy) throw new ConsensusUnderWay();
      const id = newId();
      await tx.manager.insert(ConsensusProcess, {
        id,
        standardId,
        ordinal: last + 1,
        question: input.question,
        versionId: input.versionId,
        maxRounds: input.maxRounds,
        minRaters: input.minRaters,
        stableWithin: CONSENSUS_LIMITS.stableWithin,
        state: 'planned',
        begunBy: actor.memberId,
        begunAt: tx.now,
      });
      await insertProcessClauses(tx, id, clauseIds);
      tx.audit({
        action: 'consensus.begun',
        object: { kind: 'consensus', id },
        detail: { standardId, versionId: input.versionId, clauses: clauseIds.length },
      });
      tx.broadcast(standardRoom(standardId), 'consensus-changed', { processId: id });
      return id;
    });
  }

  /** Ends a process before its rule does; the reason stands in its report. */
  async end(actor: Actor, standardId: string, processId: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockProcess(tx, actor, standardId, processId);
      if (await hasRoundUnderWay(tx, processId)) throw new ConsensusRoundUnderWay();
      await endProcess(tx, processId, 'ended-early', reason);
      tx.audit({
        action: 'consensus.ended',
        object: { kind: 'consensus', id: processId },
        detail: { standardId, end: 'ended-early' },
      });
      tx.broadcast(standardRoom(standardId), 'consensus-changed', { processId });
    });
  }
}

/** Locks the standard and reads one of its processes, for those who run it and while it goes on. */
export async function lockProcess(
  tx: Tx,
  actor: Actor,
  standardId: string,
  processId: string,
): Promise<ConsensusProcess> {
  const standard = await lockStandard(tx, actor, standardId);
  const process = await tx.manager.findOneBy(ConsensusProcess, { id: processId, standardId });
  if (!process || !mayRunConsensus(actor, standard)) throw new NotFound();
  if (process.state === 'ended') throw new ConsensusHasEnded();
  return process;
}

async function chooseClauses(
  tx: Tx,
  standardId: string,
  { versionId, clauseIds }: Pick<BeginConsensus, 'versionId' | 'clauseIds'>,
): Promise<readonly string[]> {
  const counted = await findCountedClauseIds(tx, standardId, versionId);
  const chosen = clauseIds ?? counted;
  const known = new Set(counted);
  if (chosen.length === 0 || !chosen.every((id) => known.has(id))) throw new NotFound();
  return chosen;
}
