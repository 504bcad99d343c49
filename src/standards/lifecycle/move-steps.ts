import { Injectable } from '@nestjs/common';
import type { StandardState } from '@nbn/contracts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import type { LockedStandard } from '../standard.lock.ts';
import type { ResponseRule } from './moves.ts';

/** How many remarks and amendments have no outcome. */
export interface WithoutOutcome {
  readonly remarks: number;
  readonly amendments: number;
}

export interface MoveUnderWay {
  readonly standard: LockedStandard;
  readonly from: StandardState;
  readonly to: StandardState;
  readonly responses: ResponseRule;
  /** What whoever makes the move named as being without an outcome. */
  readonly named: WithoutOutcome;
}

/**
 * What a room of the house does with a move, in its transaction. It refuses the move by throwing a problem.
 */
export type MoveStep = (tx: Tx, move: MoveUnderWay) => Promise<void>;

/**
 * What belongs to the moves: each room of the standards adds its own when it starts, and none knows of the
 * others.
 */
@Injectable()
export class MoveSteps {
  private readonly steps: {
    readonly when: Partial<Pick<MoveUnderWay, 'from' | 'to'>>;
    readonly step: MoveStep;
  }[] = [];

  /** @param when the state left, the state entered, or both; nothing: every move. */
  register(when: { from?: StandardState; to?: StandardState }, step: MoveStep): void {
    this.steps.push({ when, step });
  }

  async take(tx: Tx, move: MoveUnderWay): Promise<void> {
    for (const { when, step } of this.steps) {
      if ((when.from ?? move.from) === move.from && (when.to ?? move.to) === move.to) await step(tx, move);
    }
  }
}
