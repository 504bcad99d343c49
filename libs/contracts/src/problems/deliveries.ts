import type { ProblemText } from './problem-text.ts';

export const DELIVERY_PROBLEMS = {
  'delivery-settled': {
    status: 409,
    title: 'This letter has been seen to already.',
    detail: 'Nothing was changed. Somebody else has sent it again or set it aside.',
  },
  'recipient-left': {
    status: 409,
    title: 'This member has left the Network.',
    detail: 'Nothing was sent. Set the letter aside.',
  },
} as const satisfies Record<string, ProblemText>;
