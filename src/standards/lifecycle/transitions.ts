import type { StandardState, StandardTurn } from '@nbn/contracts';

/** What a state leaves open. */
export interface StateRule {
  /** Who writes in the text. */
  readonly edit: 'editors' | 'secretariat' | 'nobody';
  readonly comment: boolean;
  /** Whether new amendments can be proposed. */
  readonly amend: boolean;
  /** Whether title, audience and observers can still change. */
  readonly manage: boolean;
  readonly turn: StandardTurn;
}

const OPEN_RULE: StateRule = { edit: 'editors', comment: true, amend: true, manage: true, turn: 'editors' };
const FIXED_RULE: StateRule = { edit: 'nobody', comment: false, amend: false, manage: false, turn: 'nobody' };

/**
 * What each state freezes. Once teams are asked at home or in a round, everybody speaks about the same words.
 */
export const STATE_RULES: Readonly<Record<StandardState, StateRule>> = {
  idea: { ...OPEN_RULE, amend: false },
  drafting: OPEN_RULE,
  'national-review': { ...OPEN_RULE, edit: 'nobody', turn: 'networks' },
  consultation: { ...OPEN_RULE, edit: 'nobody', turn: 'countries' },
  consolidation: { edit: 'secretariat', comment: true, amend: false, manage: true, turn: 'secretariat' },
  ballot: { ...FIXED_RULE, turn: 'seats' },
  adopted: { ...FIXED_RULE, turn: 'secretariat' },
  published: FIXED_RULE,
  'under-revision': OPEN_RULE,
  superseded: FIXED_RULE,
  withdrawn: FIXED_RULE,
  parked: { ...FIXED_RULE, manage: true },
};

/**
 * Who makes a move. Editors: teams and secretariat. A round moves a standard into consultation when it opens,
 * a ballot moves it on when it is announced and counted, a publication when it is made: none of these can be
 * had by hand.
 */
export type TransitionTrigger = 'editors' | 'secretariat' | 'round' | 'ballot' | 'publication';

/**
 * What a move asks of remarks and amendments that have no outcome yet. `open`: nothing. `named`: whoever
 * makes it names how many there are, so that nobody votes on a text without knowing. `given`: each has one.
 */
export type ResponseRule = 'open' | 'named' | 'given';

export interface Transition {
  readonly from: StandardState;
  readonly to: StandardState;
  readonly by: TransitionTrigger;
  /** A reason is required. */
  readonly reason: boolean;
  /** How long the standard stays in `from` at least. */
  readonly afterDays: number;
  readonly responses: ResponseRule;
}

const defineTransition = (
  from: StandardState,
  to: StandardState,
  by: TransitionTrigger,
  rule: Partial<Pick<Transition, 'reason' | 'afterDays' | 'responses'>> = {},
): Transition => ({
  from,
  to,
  by,
  reason: rule.reason ?? false,
  afterDays: rule.afterDays ?? 0,
  responses: rule.responses ?? 'open',
});
const NEEDS_REASON = { reason: true } as const;

/**
 * Two weeks at home before the region is asked; a week to read the consolidated text before it is voted on.
 */
const NATIONAL_REVIEW_DAYS = 14;
const CONSOLIDATION_DAYS = 7;

/** Work that can be laid aside or given up. */
const WORK_STATES: readonly StandardState[] = [
  'idea',
  'drafting',
  'national-review',
  'consultation',
  'consolidation',
  'under-revision',
];

/** Every move there is. What is not here cannot happen. The first of a state is the one that leads on. */
export const TRANSITIONS: readonly Transition[] = [
  defineTransition('idea', 'drafting', 'editors'),
  defineTransition('drafting', 'national-review', 'secretariat'),
  defineTransition('drafting', 'consultation', 'round'),
  defineTransition('under-revision', 'national-review', 'secretariat'),
  defineTransition('under-revision', 'consultation', 'round'),
  defineTransition('under-revision', 'consolidation', 'secretariat', NEEDS_REASON),
  defineTransition('national-review', 'consultation', 'round', { afterDays: NATIONAL_REVIEW_DAYS }),
  defineTransition('national-review', 'drafting', 'secretariat', NEEDS_REASON),
  defineTransition('consultation', 'consolidation', 'secretariat'),
  defineTransition('consultation', 'drafting', 'secretariat', NEEDS_REASON),
  defineTransition('consolidation', 'ballot', 'ballot', {
    afterDays: CONSOLIDATION_DAYS,
    responses: 'named',
  }),
  defineTransition('consolidation', 'consultation', 'round'),
  defineTransition('consolidation', 'drafting', 'secretariat', NEEDS_REASON),
  defineTransition('ballot', 'adopted', 'ballot'),
  defineTransition('ballot', 'consolidation', 'ballot'),
  defineTransition('adopted', 'published', 'publication', { responses: 'given' }),
  defineTransition('published', 'under-revision', 'secretariat', NEEDS_REASON),
  defineTransition('published', 'superseded', 'secretariat', NEEDS_REASON),
  defineTransition('under-revision', 'superseded', 'secretariat', NEEDS_REASON),
  ...WORK_STATES.map((from) => defineTransition(from, 'parked', 'secretariat', NEEDS_REASON)),
  ...WORK_STATES.map((from) => defineTransition('parked', from, 'secretariat')),
  ...[...WORK_STATES, 'adopted', 'published', 'parked'].map((from) =>
    defineTransition(from as StandardState, 'withdrawn', 'secretariat', NEEDS_REASON),
  ),
];

export function findTransition(from: StandardState, to: StandardState): Transition | undefined {
  return TRANSITIONS.find((one) => one.from === from && one.to === to);
}

/** The moves out of a state; a parked standard goes back to where it was and nowhere else. */
export function transitionsFrom(
  from: StandardState,
  parkedFrom: StandardState | null,
): readonly Transition[] {
  return TRANSITIONS.filter(
    ({ from: at, to }) => at === from && (from !== 'parked' || to === parkedFrom || to === 'withdrawn'),
  );
}

/** Those of them that a member makes directly. */
export function manualTransitions(
  from: StandardState,
  parkedFrom: StandardState | null,
): readonly Transition[] {
  return transitionsFrom(from, parkedFrom).filter(({ by }) => by === 'editors' || by === 'secretariat');
}

const DAY_MS = 86_400_000;

/**
 * From when on a move can be made, for a standard that has been in its state since `since`; null: at once.
 */
export function transitionOpensAt({ afterDays }: Transition, since: Date): Date | null {
  return afterDays === 0 ? null : new Date(since.getTime() + afterDays * DAY_MS);
}
