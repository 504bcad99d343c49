import type { ProblemText } from './problem-text.ts';

export const PLATFORM_PROBLEMS = {
  'not-found': {
    status: 404,
    title: 'This is not here.',
    detail: 'It does not exist, or it is not open to you. Check the address, or ask the secretariat.',
  },
  'not-signed-in': {
    status: 401,
    title: 'You are not signed in.',
    detail: 'Sign in and try again. What you wrote on this page is still here.',
  },
  'not-allowed': {
    status: 403,
    title: 'Your role does not allow this.',
    detail: 'Nothing was changed. Ask the secretariat if you need it.',
  },
  'forged-request': {
    status: 403,
    title: 'This request did not come from Norbanet’s own page.',
    detail: 'Nothing was changed. Reload the page and try again.',
  },
  'invalid-input': {
    status: 400,
    title: 'Some fields need another look.',
    detail: 'Nothing was changed. The fields and what is expected are listed.',
  },
  'malformed-body': {
    status: 400,
    title: 'The request could not be read.',
    detail: 'Nothing was changed. Send valid JSON.',
  },
  'too-large': {
    status: 413,
    title: 'This is larger than Norbanet accepts.',
    detail: 'Nothing was changed. Send less at once, or a smaller file.',
  },
  'storage-full': {
    status: 507,
    title: 'There is no room for this file at the moment.',
    detail: 'Nothing was stored. Tell whoever runs Norbanet, and send the file again later.',
  },
  'storage-unavailable': {
    status: 503,
    title: 'Files cannot be stored or read at the moment.',
    detail: 'Nothing was lost. Try again in some minutes; if it lasts, tell whoever runs Norbanet.',
  },
  'unsupported-type': {
    status: 415,
    title: 'This kind of content is not accepted here.',
    detail: 'Nothing was changed. Send JSON, or for uploads a form with a file.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many attempts in a short time.',
    detail: 'Nothing was changed. Wait a little and try again.',
  },
  'changed-meanwhile': {
    status: 409,
    title: 'Somebody else changed this meanwhile.',
    detail: 'Nothing of yours was saved yet. Look at the newer state and try again.',
  },
  'gap-too-old': {
    status: 410,
    title: 'You were away for too long to catch up step by step.',
    detail: 'Reload the page to see the present state.',
  },
  unavailable: {
    status: 503,
    title: 'Norbanet is not ready.',
    detail: 'Nothing was changed. Try again in a moment.',
  },
  'printing-unavailable': {
    status: 503,
    title: 'This Norbanet cannot print.',
    detail:
      'Nothing was lost. It has no Chromium to print with; tell whoever runs it to install one, or ' +
      'to name it in CHROMIUM_PATH.',
  },
  'printing-busy': {
    status: 503,
    title: 'Too many prints are waiting.',
    detail: 'Nothing was lost. Try again in some minutes.',
  },
  'printing-failed': {
    status: 503,
    title: 'This could not be printed.',
    detail: 'Nothing was lost. Try again; if it happens again, give the secretariat the request number.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side.',
    detail: 'Nothing was changed. Try again; if it happens again, give the secretariat the request number.',
  },
} as const satisfies Record<string, ProblemText>;
