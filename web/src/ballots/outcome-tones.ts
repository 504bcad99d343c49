import type { BallotLine } from './queries.ts';

export type Outcome = NonNullable<BallotLine['outcome']>;

/** What is carried is good, what is refused a loss, and whatever leaves something to do waits. */
export const OUTCOME_TONES = {
  decided: 'good',
  adopted: 'good',
  'not-adopted': 'loss',
  tied: 'waits',
  'no-quorum': 'waits',
  'weak-support': 'waits',
  blocked: 'waits',
} as const satisfies Readonly<Record<Outcome, string>>;
