import type { ProblemText } from './problem-text.ts';

export const PRACTICE_PROBLEMS = {
  'practice-incomplete': {
    status: 422,
    title: 'The practice is not ready to be shared.',
    detail: 'It remains a draft. Describe the situation, what was done and the outcome, and choose a field.',
  },
  'practice-changed-meanwhile': {
    status: 409,
    title: 'Someone has changed this practice in the meantime.',
    detail: 'Your version was not saved, but it is not lost: check the newer text and save again.',
  },
  'practice-retired': {
    status: 409,
    title: 'This practice has been retired.',
    detail: 'Nothing was changed. It can still be read, together with the reason why it was retired.',
  },
  'question-closed': {
    status: 409,
    title: 'This question is closed.',
    detail: 'Nothing was saved. The person who asked it or the secretariat can reopen it.',
  },
  'evidence-known': {
    status: 409,
    title: 'This practice is already linked to the clause.',
    detail: 'Nothing was changed. The national team has accepted it or has yet to review it.',
  },
  'evidence-clause-not-in-force': {
    status: 409,
    title: 'This clause cannot have evidence.',
    detail: 'Nothing was proposed. Evidence can be added only to clauses of the edition in force.',
  },
} as const satisfies Record<string, ProblemText>;
