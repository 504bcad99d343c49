import type { ProblemText } from './problem-text.ts';

export const PLAN_PROBLEMS = {
  'plan-full': {
    status: 409,
    title: 'This plan has reached the maximum number of lines.',
    detail: 'Nothing was saved. Instead of adding a line, edit one that is done or dropped.',
  },
} as const satisfies Record<string, ProblemText>;
