import type { ProblemText } from './problem-text.ts';

export const IDENTITY_PROBLEMS = {
  'sign-in-refused': {
    status: 401,
    title: 'This email address and passphrase do not match an account.',
    detail:
      'Check both and try again. If you have forgotten your passphrase, ask the secretariat for a new ' +
      'invitation.',
  },
  'link-spent': {
    status: 410,
    title: 'This link no longer works.',
    detail:
      'It has been used, has been replaced by a newer one, or has expired. Ask the secretariat to send you ' +
      'a new one.',
  },
  'weak-passphrase': {
    status: 422,
    title: 'This passphrase is too easy to guess.',
    detail:
      'Nothing was changed. Choose another one: at least 15 characters, made of several words that only ' +
      'you would put together.',
  },
  'passkey-required': {
    status: 403,
    title: 'You need a passkey to go on.',
    detail:
      'Nothing was changed. Add a passkey in another window, or use the one that you have; then return to this ' +
      'page and try again.',
  },
  'step-up-needed': {
    status: 403,
    title: 'Confirm that it is you.',
    detail: 'Nothing was changed. This step requires a confirmation no older than 10 minutes.',
  },
  'verification-refused': {
    status: 403,
    title: 'That could not be confirmed.',
    detail: 'Nothing was changed. Check what you entered and try again.',
  },
  'passkey-refused': {
    status: 403,
    title: 'This passkey was not accepted.',
    detail: 'Nothing was changed. Try again, or use another passkey.',
  },
  'too-many-passkeys': {
    status: 409,
    title: 'You already have as many passkeys as possible.',
    detail: 'Nothing was changed. Remove one that you no longer use, then add the new one.',
  },
  'agency-sign-in-refused': {
    status: 403,
    title: 'The sign-in with your organisation could not be accepted.',
    detail: 'Nothing was changed. Start again. If this keeps happening, tell the secretariat.',
  },
  'agency-account-not-linked': {
    status: 403,
    title: 'This account at your organisation is not linked to Norbanet.',
    detail:
      'You were not signed in. Link the account under Sign-in and devices, or ask the secretariat to send you a link by email.',
  },
  'agency-sign-in-required': {
    status: 403,
    title: 'Your organisation requires its own sign-in.',
    detail: 'You were not signed in. Use “Sign in with your organisation”.',
  },
  'agency-sign-in-unavailable': {
    status: 503,
    title: 'The sign-in of this organisation cannot be reached.',
    detail: 'Nothing was changed. Try again in a few minutes. If this keeps happening, tell the secretariat.',
  },
  'agency-sign-in-untested': {
    status: 409,
    title: 'You have not signed in with this provider yourself.',
    detail:
      'Nothing was changed. So that you do not lock yourself out, link your own account, sign in with it and then require it of your organisation.',
  },
  'another-organisation-needed': {
    status: 409,
    title: 'Someone from another organisation has to confirm this.',
    detail:
      'Nothing was changed. The two who confirm work for different organisations, unless both are members of ' +
      'the secretariat.',
  },
  'address-taken': {
    status: 409,
    title: 'There is already a member with this email address.',
    detail: 'Nothing was changed. Look for the address in the list of members.',
  },
} as const satisfies Record<string, ProblemText>;
