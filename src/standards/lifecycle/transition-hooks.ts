import { Injectable } from '@nestjs/common';
import type { StandardState } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { LockedStandard } from '../standard.lock.ts';
import type { ResponseRule } from './transitions.ts';

/** How many remarks and amendments have no outcome. */
export interface OpenItemCounts {
  readonly remarks: number;
  readonly amendments: number;
}

export interface PendingTransition {
  readonly standard: LockedStandard;
  readonly from: StandardState;
  readonly to: StandardState;
  readonly responses: ResponseRule;
  /** What whoever makes the move named as being without an outcome. */
  readonly acknowledged: OpenItemCounts;
}

/**
 * What a feature does at a transition, in its transaction. It refuses the transition by throwing a problem.
 */
export type TransitionHook = (tx: Tx, move: PendingTransition) => Promise<void>;

/**
 * What the modules of the standards do at transitions: each registers its own hooks when it starts, and none
 * knows of the others.
 */
@Injectable()
export class TransitionHooks {
  private readonly checks: TransitionHook[] = [];
  private readonly hooks: {
    readonly when: Partial<Pick<PendingTransition, 'from' | 'to'>>;
    readonly step: TransitionHook;
  }[] = [];

  /** Comes before the hooks of every transition, so that what a hook writes cannot change what it finds. */
  registerCheck(check: TransitionHook): void {
    this.checks.push(check);
  }

  /** @param when the state left, the state entered, or both; nothing: every move. */
  register(when: { from?: StandardState; to?: StandardState }, step: TransitionHook): void {
    this.hooks.push({ when, step });
  }

  async run(tx: Tx, move: PendingTransition): Promise<void> {
    for (const check of this.checks) await check(tx, move);
    for (const { when, step } of this.hooks) {
      if ((when.from ?? move.from) === move.from && (when.to ?? move.to) === move.to) await step(tx, move);
    }
  }
}
