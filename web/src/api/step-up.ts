import type { VerificationMethod } from '@nbn/contracts';
import type { ApiProblem } from './problem.ts';

/** What a refused request waits for: that its member shows who they are. */
export interface PendingStepUp {
  readonly methods: readonly VerificationMethod[];
  readonly settle: (confirmed: boolean) => void;
}

/** One question for all requests that wait for it; the dialog of the frame asks it. */
class StepUp {
  private pending: PendingStepUp | null = null;
  private answer: Promise<boolean> | null = null;
  private readonly listeners = new Set<() => void>();

  readonly current = (): PendingStepUp | null => this.pending;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether the member has confirmed it; at once false where no page is there to ask on. */
  ask({ extra }: ApiProblem): Promise<boolean> {
    if (this.listeners.size === 0) return Promise.resolve(false);
    this.answer ??= new Promise<boolean>((settle) => {
      this.set({ methods: extra.methods as readonly VerificationMethod[], settle });
    }).finally(() => {
      this.answer = null;
      this.set(null);
    });
    return this.answer;
  }

  private set(pending: PendingStepUp | null): void {
    this.pending = pending;
    for (const listener of this.listeners) listener();
  }
}

export const stepUp = new StepUp();
