import type { ProblemText } from './problem-text.ts';

export const MONITORING_PROBLEMS = {
  'instrument-exists': {
    status: 409,
    title: 'There is one with this title or number already.',
    detail: 'Nothing was saved. Choose another one, or change the one that is there.',
  },
  'instruments-full': {
    status: 409,
    title: 'There are as many of these as there can be.',
    detail: 'Nothing was saved. Change one that is there instead of adding another.',
  },
  'recommendation-known': {
    status: 409,
    title: 'This recommendation is there already.',
    detail:
      'Nothing was saved. One with this number stands in the same report. Change that one, or correct the number.',
  },
  'recommendations-full': {
    status: 409,
    title: 'The country has as many recommendations as it can hold.',
    detail: 'Nothing was saved.',
  },
} as const satisfies Record<string, ProblemText>;
