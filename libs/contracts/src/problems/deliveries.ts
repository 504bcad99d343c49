import type { ProblemText } from './problem-text.ts';

export const DELIVERY_PROBLEMS = {
  'delivery-settled': {
    status: 409,
    title: 'This email has already been dealt with.',
    detail: 'Nothing was changed. Someone else has resent or dismissed it.',
  },
  'recipient-left': {
    status: 409,
    title: 'This member has left the Network.',
    detail: 'Nothing was sent. Dismiss the email.',
  },
} as const satisfies Record<string, ProblemText>;
