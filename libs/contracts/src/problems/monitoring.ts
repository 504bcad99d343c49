import type { ProblemText } from './problem-text.ts';

export const MONITORING_PROBLEMS = {
  'instrument-exists': {
    status: 409,
    title: 'This title or number is already in use.',
    detail: 'Nothing was saved. Choose another one, or edit the existing entry.',
  },
  'instruments-full': {
    status: 409,
    title: 'The maximum number of entries has been reached.',
    detail: 'Nothing was saved. Edit an existing entry instead of adding another.',
  },
  'recommendation-known': {
    status: 409,
    title: 'This recommendation already exists.',
    detail:
      'Nothing was saved. The same report already has a recommendation with this number. Edit that one, or ' +
      'correct the number.',
  },
  'recommendations-full': {
    status: 409,
    title: 'The country has reached the maximum number of recommendations.',
    detail: 'Nothing was saved.',
  },
} as const satisfies Record<string, ProblemText>;
