import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { ContributionRow } from './contribution-facts.ts';
import {
  insertMoves,
  isWide,
  markWithin,
  type NewMove,
  recordLook,
  type StaleObject,
  takeStale,
  tryMovesLock,
  type WideKind,
} from './contribution-move.repository.ts';
import { type ContributionReference, ContributionsQuery } from './contributions.query.ts';
import { relevantFacts } from './line-of-life.ts';

const BATCH_SIZE = 100;

/** Finds what became of contributions since it was last looked for. */
@Injectable()
export class ContributionMoveService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contributions: ContributionsQuery,
  ) {}

  /**
   * One batch of what was changed, in one transaction with the marks that said so: a killed process leaves them.
   * Returns whether there may be more; false as well while another process does it.
   */
  updateBatch(limit = BATCH_SIZE): Promise<boolean> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      if (!(await tryMovesLock(tx))) return false;
      const taken = await takeStale(tx, limit);
      const wide = wideOf(taken);
      for (const [kind, ids] of wide) await markWithin(tx, kind, ids);
      const moves = (await this.contributions.findAll(tx, taken.filter(isContribution))).flatMap(movesOf);
      if (moves.length > 0) await insertMoves(tx, moves);
      return wide.size > 0 || taken.length === limit;
    });
  }

  /**
   * What moved until now is no longer new to the member. Reading is nothing that an auditor asks about, so the
   * audit log does not record it.
   */
  async recordLook(actor: Actor): Promise<void> {
    await this.unitOfWork.run(SYSTEM, (tx) => recordLook(tx, actor.memberId));
  }
}

const isContribution = (object: StaleObject): object is ContributionReference => !isWide(object.kind);

function wideOf(taken: readonly StaleObject[]): Map<WideKind, string[]> {
  const idsByKind = new Map<WideKind, string[]>();
  for (const { kind, id } of taken)
    if (isWide(kind)) idsByKind.set(kind, [...(idsByKind.get(kind) ?? []), id]);
  return idsByKind;
}

/** Nobody is told that they withdrew something themselves. */
const movesOf = ({ kind, id, authorId, facts }: ContributionRow): NewMove[] =>
  relevantFacts(kind, facts)
    .filter(({ outcome }) => outcome !== 'withdrawn')
    .map(({ stage, key, at }) => ({ kind, id, memberId: authorId, stage, key, at }));
