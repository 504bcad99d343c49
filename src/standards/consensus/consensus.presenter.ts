import type { Actor } from '#platform/access/actor';
import {
  mayEverRate,
  mayRate,
  mayRunConsensus,
  maySeeParticipation,
  mayWriteReport,
} from './consensus.policy.ts';
import type { ClauseRoundRow, ClauseRow, ProcessLineRow, ProcessRow, RoundRow } from './consensus.sql.ts';
import type {
  ClauseRoundView,
  ConsensusClauseView,
  ConsensusCountsView,
  ConsensusLineView,
  ConsensusProcessView,
  ConsensusRoundView,
} from './dto/consensus.view.ts';

export interface ProcessRows {
  readonly process: ProcessRow;
  readonly rounds: readonly RoundRow[];
  readonly clauses: readonly ClauseRow[];
  readonly clauseRounds: readonly ClauseRoundRow[];
}

export function presentLine(row: ProcessLineRow): ConsensusLineView {
  const { id, ordinal, question, state, maxRounds, clauses, closedRounds } = row;
  return {
    id,
    ordinal,
    question,
    state,
    maxRounds,
    clauses,
    closedRounds,
    openUntil: row.openUntil?.toISOString() ?? null,
    begunAt: row.begunAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** A process as its reader may see it. */
export function presentProcess(
  actor: Actor,
  { process, rounds, clauses, clauseRounds }: ProcessRows,
): ConsensusProcessView {
  const open = rounds.find(({ state }) => state === 'open');
  const rate = open !== undefined && mayRate(actor, open, process.now);
  const content = clauses.map((clause) =>
    presentClause(
      clause,
      clauseRounds.filter(({ clauseId }) => clauseId === clause.clauseId),
    ),
  );
  const asked = content.filter((clause) => clause.asked);
  const run = mayRunConsensus(actor, { state: process.standardState, parkedFrom: process.parkedFrom });
  return {
    ...presentLine(process),
    standardTitle: process.standardTitle,
    minRaters: process.minRaters,
    stableWithin: process.stableWithin,
    versionId: process.versionId,
    endKind: process.endKind,
    endNote: process.endNote,
    rounds: rounds.map(presentRound),
    content,
    counts: countJudgements(content),
    progress:
      open && mayEverRate(actor)
        ? { asked: asked.length, rated: clauseRounds.filter((row) => row.open && row.ratedBySeat).length }
        : null,
    can: {
      run: run && process.state !== 'ended',
      rate,
      participation: maySeeParticipation(actor),
      report: mayWriteReport(actor),
    },
  };
}

function presentRound({ opensAt, closesAt, closedAt, ...round }: RoundRow): ConsensusRoundView {
  return {
    ...round,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  };
}

function presentClause(clause: ClauseRow, rows: readonly ClauseRoundRow[]): ConsensusClauseView {
  const lastChange = rows.findLast(({ changed }) => changed)?.round ?? 0;
  const open = rows.find((row) => row.open);
  return {
    ...clause,
    formats: [...clause.formats],
    asked: open !== undefined,
    byPredecessor: open !== undefined && open.ratedBySeat && open.own === null,
    rounds: rows.map((row): ClauseRoundView => ({
      round: row.round,
      void: row.round < lastChange,
      outcome: row.outcome,
      own: row.own,
      reasons: [...row.reasons],
    })),
  };
}

/** By what was last said of each clause that is still there, and not made void. */
export function countJudgements(content: readonly ConsensusClauseView[]): ConsensusCountsView {
  const counts = { agreed: 0, rejected: 0, uncertain: 0, unjudged: 0 };
  for (const { rounds } of content.filter(({ removed }) => !removed)) {
    const last = rounds.findLast((round) => round.outcome && !round.void)?.outcome?.judgement ?? 'too-few';
    counts[last === 'too-few' ? 'unjudged' : last] += 1;
  }
  return counts;
}
