import type { ProblemText } from './problem-text.ts';

export const TERM_PROBLEMS = {
  'term-exists': {
    status: 409,
    title: 'The term bank already has this term.',
    detail: 'Nothing was saved. Look it up, and propose a correction if something is wrong with it.',
  },
  'own-term-proposal': {
    status: 409,
    title: 'Someone else must confirm your proposal.',
    detail:
      'Nothing was changed. Another seat from a country where the language is spoken can confirm ' + 'it.',
  },
  'term-proposal-decided': {
    status: 409,
    title: 'This proposal has already been decided.',
    detail: 'Nothing was changed. The page of the concept shows the outcome.',
  },
} as const satisfies Record<string, ProblemText>;
