import type { ProblemText } from './problem-text.ts';

export const WORDING_PROBLEMS = {
  'wording-report-settled': {
    status: 409,
    title: 'This report has already been dealt with.',
    detail: 'Nothing was changed. Someone else has marked the words as corrected or left them as they are.',
  },
} as const satisfies Record<string, ProblemText>;
