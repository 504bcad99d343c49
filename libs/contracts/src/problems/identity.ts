import type { ProblemText } from './problem-text.ts';

export const IDENTITY_PROBLEMS = {
  'sign-in-refused': {
    status: 401,
    title: 'This address and passphrase do not open an account.',
    detail:
      'Check both and try again. If you forgot your passphrase, ask the secretariat for a new invitation.',
  },
  'link-spent': {
    status: 410,
    title: 'This link does not open any more.',
    detail: 'It was used, replaced by a newer one, or is too old. Ask the secretariat to send you a new one.',
  },
  'weak-passphrase': {
    status: 422,
    title: 'This passphrase would be guessed too soon.',
    detail:
      'Nothing was changed. Choose another one: 15 characters or more, several words that only you would put together.',
  },
  'address-taken': {
    status: 409,
    title: 'A member with this mail address exists already.',
    detail: 'Nothing was changed. Look for the address in the list of members.',
  },
} as const satisfies Record<string, ProblemText>;
