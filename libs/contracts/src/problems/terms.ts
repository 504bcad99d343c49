import type { ProblemText } from './problem-text.ts';

export const TERM_PROBLEMS = {
  'term-exists': {
    status: 409,
    title: 'The term bank has this already.',
    detail: 'Nothing was saved. Look it up, and propose a correction where something is wrong with it.',
  },
  'own-term-proposal': {
    status: 409,
    title: 'Somebody else has to confirm what you proposed.',
    detail: 'Nothing was changed. Another seat whose country speaks the language can confirm it.',
  },
  'term-proposal-decided': {
    status: 409,
    title: 'This proposal has been decided already.',
    detail: 'Nothing was changed. The page of the concept says what became of it.',
  },
} as const satisfies Record<string, ProblemText>;
