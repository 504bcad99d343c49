import type { ProblemText } from './problem-text.ts';

export const PLATFORM_PROBLEMS = {
  'not-found': {
    status: 404,
    title: 'This page or item was not found.',
    detail: 'It does not exist, or you do not have access to it. Check the address, or ask the secretariat.',
  },
  'not-signed-in': {
    status: 401,
    title: 'You are not signed in.',
    detail: 'Sign in and try again. What you have written on this page is still here.',
  },
  'not-allowed': {
    status: 403,
    title: 'Your role does not allow this.',
    detail: 'Nothing was changed. Contact the secretariat if you need access.',
  },
  'forged-request': {
    status: 403,
    title: 'This request did not come from Norbanet’s own page.',
    detail: 'Nothing was changed. Reload the page and try again.',
  },
  'invalid-input': {
    status: 400,
    title: 'Some fields need to be corrected.',
    detail: 'Nothing was changed. The fields and the expected values are listed.',
  },
  'malformed-body': {
    status: 400,
    title: 'The request could not be read.',
    detail: 'Nothing was changed. Send valid JSON.',
  },
  'too-large': {
    status: 413,
    title: 'This is larger than Norbanet accepts.',
    detail: 'Nothing was changed. Send less at a time, or a smaller file.',
  },
  'storage-full': {
    status: 507,
    title: 'There is no space for this file at the moment.',
    detail: 'Nothing was stored. Tell the server administrator, and upload the file again later.',
  },
  'storage-unavailable': {
    status: 503,
    title: 'Files cannot be stored or read at the moment.',
    detail:
      'Nothing was lost. Try again in a few minutes; if the problem continues, tell the server ' +
      'administrator.',
  },
  'unsupported-type': {
    status: 415,
    title: 'This type of content is not accepted here.',
    detail: 'Nothing was changed. Send JSON or, for uploads, a form with a file.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many attempts in a short time.',
    detail: 'Nothing was changed. Wait a moment and try again.',
  },
  'changed-meanwhile': {
    status: 409,
    title: 'Someone else has changed this in the meantime.',
    detail: 'Your changes have not been saved yet. Check the current version and try again.',
  },
  'gap-too-old': {
    status: 410,
    title: 'You were away too long to receive all the changes one by one.',
    detail: 'Reload the page to see the current state.',
  },
  maintenance: {
    status: 503,
    title: 'Norbanet is being maintained and can only be read at present.',
    detail: 'Nothing was changed. Keep your text and try again later; reading goes on as usual.',
  },
  unavailable: {
    status: 503,
    title: 'Norbanet is not ready.',
    detail: 'Nothing was changed. Try again in a moment.',
  },
  'outcome-unknown': {
    status: 503,
    title: 'Norbanet lost its database before it knew whether this was saved.',
    detail: 'It is either saved whole or not at all. Load the page again and look before you repeat it.',
  },
  'printing-unavailable': {
    status: 503,
    title: 'This Norbanet server cannot create PDFs.',
    detail:
      'Nothing was lost. Chromium is missing on the server; ask the server administrator to install it or ' +
      'to set its path in CHROMIUM_PATH.',
  },
  'printing-busy': {
    status: 503,
    title: 'Too many print jobs are waiting.',
    detail: 'Nothing was lost. Try again in a few minutes.',
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
