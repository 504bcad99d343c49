import { Injectable } from '@nestjs/common';
import type { StandardState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { mayReadProcess, mayRunConsensus, maySeeParticipation } from './consensus.policy.ts';
import { presentLine, presentProcess } from './consensus.presenter.ts';
import {
  type ClauseRoundRow,
  type ClauseRow,
  type ParticipationRow,
  type ProcessRow,
  type RoundRow,
  SELECT_CLAUSE_ROUNDS,
  SELECT_CLAUSES,
  SELECT_PARTICIPATION,
  SELECT_PROCESSES,
  SELECT_ROUNDS,
} from './consensus.sql.ts';
import { processesVisibleTo, processListVisibleTo } from './consensus.visibility.ts';
import type { ConsensusListView, ConsensusProcessView, ParticipationView } from './dto/consensus.view.ts';

/** Reads of consensus processes. What a seat said never leaves the database but to whoever said it. */
@Injectable()
export class ConsensusQuery {
  constructor(private readonly database: DataSource) {}

  /** The processes of a standard, the last one first. */
  async list(actor: Actor, standardId: string): Promise<ConsensusListView> {
    const [standard] = await this.database.query<
      { state: StandardState; parkedFrom: StandardState | null }[]
    >(
      `
        select s.state, s.parked_from as "parkedFrom"
        from standard s
        where s.id = $1 and ${processListVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    if (!standard) throw new NotFound();
    const rows = await this.database.query<ProcessRow[]>(
      `${SELECT_PROCESSES} and ${processesVisibleTo(actor, '$2')} order by p.ordinal desc limit 100`,
      [standardId, actor.memberId],
    );
    const mayBegin = mayRunConsensus(actor, standard) && rows.every(({ state }) => state === 'ended');
    return { items: rows.map(presentLine), mayBegin };
  }

  /** One process, with what its reader may see and do in it. */
  async findOne(actor: Actor, standardId: string, processId: string): Promise<ConsensusProcessView> {
    const process = await this.findProcess(actor, standardId, processId);
    const [rounds, clauses, clauseRounds] = await Promise.all([
      this.database.query<RoundRow[]>(SELECT_ROUNDS, [processId]),
      this.database.query<ClauseRow[]>(SELECT_CLAUSES, [processId]),
      this.database.query<ClauseRoundRow[]>(SELECT_CLAUSE_ROUNDS, [
        processId,
        actor.seat?.id ?? null,
        actor.memberId,
      ]),
    ]);
    return presentProcess(actor, { process, rounds, clauses, clauseRounds });
  }

  /** Which seats have rated how much. */
  async participation(actor: Actor, standardId: string, processId: string): Promise<ParticipationView> {
    if (!maySeeParticipation(actor)) throw new NotFound();
    await this.findProcess(actor, standardId, processId);
    const rows = await this.database.query<ParticipationRow[]>(SELECT_PARTICIPATION, [processId]);
    return {
      round: rows[0]?.round ?? null,
      asked: rows[0]?.asked ?? 0,
      seats: rows.map(({ country, seat, held, rated }) => ({ country, seat, held, rated })),
    };
  }

  private async findProcess(actor: Actor, standardId: string, processId: string): Promise<ProcessRow> {
    const [process] = await this.database.query<ProcessRow[]>(
      `${SELECT_PROCESSES} and ${processesVisibleTo(actor, '$2')} and p.id = $3`,
      [standardId, actor.memberId, processId],
    );
    // The policy has the last word: what the condition lets through by mistake is not told.
    if (!process || !mayReadProcess(actor, { hasResults: process.closedRounds > 0 })) throw new NotFound();
    return process;
  }
}
