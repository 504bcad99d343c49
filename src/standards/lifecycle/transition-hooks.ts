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
  /** Why it is made, where that was said. */
  readonly reason: string | null;
  /** What whoever makes the move named as being without an outcome. */
  readonly acknowledged: OpenItemCounts;
}

/**
 * What a feature does at a transition, in its transaction. It refuses the transition by throwing a problem.
 */
export type TransitionHook = (tx: Tx, move: PendingTransition) => Promise<void>;

/** The state left, the state entered, or both; nothing: every transition. */
type TransitionFilter = Partial<Pick<PendingTransition, 'from' | 'to'>>;

interface RegisteredHook {
  readonly when: TransitionFilter;
  readonly hook: TransitionHook;
}

/**
 * What the modules of the standards do at transitions: each registers its own hooks when it starts, and none
 * knows of the others. In which order modules start makes no difference to whether and why a transition is
 * refused.
 */
@Injectable()
export class TransitionHooks {
  private readonly namedChecks: RegisteredHook[] = [];
  private readonly generalChecks: RegisteredHook[] = [];
  private readonly hooks: RegisteredHook[] = [];

  /**
   * A check changes nothing, and comes before all hooks. Those of named transitions come first: they give the
   * nearer reason.
   */
  registerCheck(when: TransitionFilter, hook: TransitionHook): void {
    const checks = (when.from ?? when.to) ? this.namedChecks : this.generalChecks;
    checks.push({ when, hook });
  }

  register(when: TransitionFilter, hook: TransitionHook): void {
    this.hooks.push({ when, hook });
  }

  async run(tx: Tx, move: PendingTransition): Promise<void> {
    for (const { when, hook } of [...this.namedChecks, ...this.generalChecks, ...this.hooks])
      if ((when.from ?? move.from) === move.from && (when.to ?? move.to) === move.to) await hook(tx, move);
  }
}
