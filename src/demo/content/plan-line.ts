import type { PlanCurrency, PlanLineState, SeatType } from '@nbn/contracts';
import type { FunctionKey } from './people.ts';

/** The first areas by what files call them. */
export type AreaCode =
  | 'identification'
  | 'residence-and-reflection'
  | 'shelter-and-services'
  | 'referrals-and-returns'
  | 'protection'
  | 'compensation';

export interface PlanLineContent {
  readonly area: AreaCode;
  readonly action: string;
  /** Days from today. */
  readonly dueIn: number;
  readonly owner: SeatType | FunctionKey;
  /** In whole units of the currency. */
  readonly money?: readonly [amount: number, currency: PlanCurrency];
  /** Kept to the country unless it is said. */
  readonly shared?: boolean;
  /** What was said of it, so many days from today. */
  readonly progress?: readonly (readonly [inDays: number, text: string])[];
  /** Where it went, so many days from today. */
  readonly outcome?: readonly [inDays: number, state: PlanLineState];
  /** The agreed priority, or words of the clause, that it carries out. */
  readonly priority?: string;
  readonly clause?: string;
}
