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

const OPEN: StateRule = { edit: 'editors', comment: true, amend: true, manage: true, turn: 'editors' };
const FIXED: StateRule = { edit: 'nobody', comment: false, amend: false, manage: false, turn: 'nobody' };

/**
 * What each state freezes. Once teams are asked at home or in a round, everybody speaks about the same words.
 */
export const STATE_RULES: Readonly<Record<StandardState, StateRule>> = {
  idea: { ...OPEN, amend: false },
  drafting: OPEN,
  'national-review': { ...OPEN, edit: 'nobody', turn: 'networks' },
  consultation: { ...OPEN, edit: 'nobody', turn: 'countries' },
  consolidation: { edit: 'secretariat', comment: true, amend: false, manage: true, turn: 'secretariat' },
  ballot: { ...FIXED, turn: 'seats' },
  adopted: { ...FIXED, turn: 'secretariat' },
  published: FIXED,
  'under-revision': OPEN,
  superseded: FIXED,
  withdrawn: FIXED,
  parked: { ...FIXED, manage: true },
};

/**
 * Who makes a move. Editors: teams and secretariat. A round moves a standard into consultation when it opens,
 * a ballot moves it on when it is announced and counted, a publication when it is made: none of these can be
 * had by hand.
 */
export type Mover = 'editors' | 'secretariat' | 'round' | 'ballot' | 'publication';

/**
 * What a move asks of remarks and amendments that have no outcome yet. `open`: nothing. `named`: whoever
 * makes it names how many there are, so that nobody votes on a text without knowing. `given`: each has one.
 */
export type ResponseRule = 'open' | 'named' | 'given';

export interface Move {
  readonly from: StandardState;
  readonly to: StandardState;
  readonly by: Mover;
  /** It has to be said why. */
  readonly reason: boolean;
  /** How long the standard stays in `from` at least. */
  readonly afterDays: number;
  readonly responses: ResponseRule;
}

const move = (
  from: StandardState,
  to: StandardState,
  by: Mover,
  rule: Partial<Pick<Move, 'reason' | 'afterDays' | 'responses'>> = {},
): Move => ({
  from,
  to,
  by,
  reason: rule.reason ?? false,
  afterDays: rule.afterDays ?? 0,
  responses: rule.responses ?? 'open',
});
const WHY = { reason: true } as const;

/**
 * Two weeks at home before the region is asked; a week to read the consolidated text before it is voted on.
 */
const NATIONAL_REVIEW_DAYS = 14;
const CONSOLIDATION_DAYS = 7;

/** Work that can be laid aside or given up. */
const WORK: readonly StandardState[] = [
  'idea',
  'drafting',
  'national-review',
  'consultation',
  'consolidation',
  'under-revision',
];

/** Every move there is. What is not here cannot happen. The first of a state is the one that leads on. */
export const MOVES: readonly Move[] = [
  move('idea', 'drafting', 'editors'),
  move('drafting', 'national-review', 'secretariat'),
  move('drafting', 'consultation', 'round'),
  move('under-revision', 'national-review', 'secretariat'),
  move('under-revision', 'consultation', 'round'),
  move('under-revision', 'consolidation', 'secretariat', WHY),
  move('national-review', 'consultation', 'round', { afterDays: NATIONAL_REVIEW_DAYS }),
  move('national-review', 'drafting', 'secretariat', WHY),
  move('consultation', 'consolidation', 'secretariat'),
  move('consultation', 'drafting', 'secretariat', WHY),
  move('consolidation', 'ballot', 'ballot', { afterDays: CONSOLIDATION_DAYS, responses: 'named' }),
  move('consolidation', 'consultation', 'round'),
  move('consolidation', 'drafting', 'secretariat', WHY),
  move('ballot', 'adopted', 'ballot'),
  move('ballot', 'consolidation', 'ballot'),
  move('adopted', 'published', 'publication', { responses: 'given' }),
  move('published', 'under-revision', 'secretariat', WHY),
  move('published', 'superseded', 'secretariat', WHY),
  move('under-revision', 'superseded', 'secretariat', WHY),
  ...WORK.map((from) => move(from, 'parked', 'secretariat', WHY)),
  ...WORK.map((from) => move('parked', from, 'secretariat')),
  ...[...WORK, 'adopted', 'published', 'parked'].map((from) =>
    move(from as StandardState, 'withdrawn', 'secretariat', WHY),
  ),
];

export function findMove(from: StandardState, to: StandardState): Move | undefined {
  return MOVES.find((one) => one.from === from && one.to === to);
}

/** The moves out of a state; a parked standard goes back to where it was and nowhere else. */
export function movesFrom(from: StandardState, parkedFrom: StandardState | null): readonly Move[] {
  return MOVES.filter(
    ({ from: at, to }) => at === from && (from !== 'parked' || to === parkedFrom || to === 'withdrawn'),
  );
}

/** Those of them that somebody makes by hand. */
export function handMoves(from: StandardState, parkedFrom: StandardState | null): readonly Move[] {
  return movesFrom(from, parkedFrom).filter(({ by }) => by === 'editors' || by === 'secretariat');
}

const DAY_MS = 86_400_000;

/**
 * From when on a move can be made, for a standard that has been in its state since `since`; null: at once.
 */
export function opensAt({ afterDays }: Move, since: Date): Date | null {
  return afterDays === 0 ? null : new Date(since.getTime() + afterDays * DAY_MS);
}
