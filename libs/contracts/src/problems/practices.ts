import type { ProblemText } from './problem-text.ts';

export const PRACTICE_PROBLEMS = {
  'practice-incomplete': {
    status: 422,
    title: 'The practice is not ready to be shared.',
    detail:
      'It stays a draft. Say what the situation was, what was done, what came of it, and in which field.',
  },
  'practice-changed-meanwhile': {
    status: 409,
    title: 'Somebody changed this practice meanwhile.',
    detail: 'Yours was not saved and is not lost: look at the newer text and save again.',
  },
  'practice-retired': {
    status: 409,
    title: 'This practice was retired.',
    detail: 'Nothing was changed. It can still be read, with the reason why it was retired.',
  },
  'question-closed': {
    status: 409,
    title: 'This question is closed.',
    detail: 'Nothing was saved. Whoever asked it or the secretariat can open it again.',
  },
  'evidence-known': {
    status: 409,
    title: 'This practice stands with the clause already.',
    detail: 'Nothing was changed. The national team has accepted it, or has still to look at it.',
  },
  'evidence-clause-not-in-force': {
    status: 409,
    title: 'This clause cannot have evidence.',
    detail: 'Nothing was proposed. Evidence belongs to clauses of the edition that is in force.',
  },
} as const satisfies Record<string, ProblemText>;
