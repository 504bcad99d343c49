import type { ProblemText } from './problem-text.ts';

export const PRIORITY_PROBLEMS = {
  'proposals-closed': {
    status: 409,
    title: 'This period takes no proposals any more.',
    detail:
      'Nothing was saved. Its ballot was opened; propose for another period, or write to the secretariat.',
  },
  'too-many-proposals': {
    status: 409,
    title: 'This period has as many proposals as a ballot can hold.',
    detail: 'Nothing was saved. Ask a team with a like proposal to put both into one.',
  },
  'too-few-proposals': {
    status: 409,
    title: 'A ballot needs at least two proposals.',
    detail: 'Nothing was opened. Wait for more proposals.',
  },
  'period-already-balloting': {
    status: 409,
    title: 'This period’s ballot is open already, or decided.',
    detail: 'Nothing was opened. Look at the ballot on the period’s page.',
  },
  'period-dates': {
    status: 422,
    title: 'The period ends before it begins.',
    detail: 'Nothing was saved. Choose a last day that is not before the first.',
  },
  'not-agreed-yet': {
    status: 409,
    title: 'This priority is not agreed.',
    detail: 'Nothing was changed. Progress is kept for agreed priorities only.',
  },
  'merge-not-possible': {
    status: 409,
    title: 'These proposals cannot be made one.',
    detail:
      'Nothing was changed. Both have to be open proposals of the same period, before its ballot is opened.',
  },
} as const satisfies Record<string, ProblemText>;
