import type { ProblemText } from './problem-text.ts';

export const PRIORITY_PROBLEMS = {
  'proposals-closed': {
    status: 409,
    title: 'This period is no longer open for proposals.',
    detail:
      'Nothing was saved. Its ballot has been opened; submit a proposal for another period, or write to ' +
      'the secretariat.',
  },
  'too-many-proposals': {
    status: 409,
    title: 'This period has as many proposals as a ballot can hold.',
    detail: 'Nothing was saved. Ask a team with a similar proposal to merge the two.',
  },
  'too-few-proposals': {
    status: 409,
    title: 'A ballot needs at least two proposals.',
    detail: 'Nothing was opened. Wait for more proposals.',
  },
  'period-already-balloting': {
    status: 409,
    title: 'The ballot for this period is already open or decided.',
    detail: 'Nothing was opened. Check the ballot on the period’s page.',
  },
  'period-dates': {
    status: 422,
    title: 'The period ends before it begins.',
    detail: 'Nothing was saved. Choose a last day that is not before the first day.',
  },
  'not-agreed-yet': {
    status: 409,
    title: 'This priority has not been agreed.',
    detail: 'Nothing was changed. Progress is recorded for agreed priorities only.',
  },
  'merge-not-possible': {
    status: 409,
    title: 'These proposals cannot be merged.',
    detail:
      'Nothing was changed. Both must be open proposals for the same period, and its ballot must not have ' +
      'been opened.',
  },
} as const satisfies Record<string, ProblemText>;
