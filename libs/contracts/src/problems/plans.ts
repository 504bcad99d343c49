import type { ProblemText } from './problem-text.ts';

export const PLAN_PROBLEMS = {
  'plan-full': {
    status: 409,
    title: 'This plan has as many lines as it can hold.',
    detail: 'Nothing was saved. Change a line that is done or dropped instead of adding another.',
  },
} as const satisfies Record<string, ProblemText>;
