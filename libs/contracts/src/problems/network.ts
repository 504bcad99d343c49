import type { ProblemText } from './problem-text.ts';

export const NETWORK_PROBLEMS = {
  'import-refused': {
    status: 422,
    title: 'The file contains errors, so nothing was imported.',
    detail: 'Every error is listed with its line. Correct the file and import it again.',
  },
  'seat-taken': {
    status: 409,
    title: 'This seat already has a holder for that period.',
    detail: 'Nothing was changed. End the current holder’s term first, or choose a later start date.',
  },
  'member-seated': {
    status: 409,
    title: 'This member already holds a seat during that period.',
    detail: 'Nothing was changed. A member can hold only one seat at a time.',
  },
  'wrong-sector': {
    status: 422,
    title: 'This seat is filled from another sector.',
    detail:
      'Nothing was changed. The government seat is for a government agency and the NGO seat for an NGO. ' +
      'Confirm if the team wants this member anyway.',
  },
  'wrong-country': {
    status: 422,
    title: 'This member works in another country.',
    detail: 'Nothing was changed. A seat must be held by a member from its own country.',
  },
  'term-backwards': {
    status: 422,
    title: 'The term would end before it begins.',
    detail: 'Nothing was changed. Choose a later end date.',
  },
  'term-ended': {
    status: 409,
    title: 'This term has ended.',
    detail: 'Nothing was changed. Past terms cannot be changed.',
  },
  'area-exists': {
    status: 409,
    title: 'There is already an area with this name.',
    detail: 'Nothing was saved. Use the existing one, or choose another name.',
  },
  'area-not-choosable': {
    status: 409,
    title: 'One of these areas can no longer be chosen.',
    detail: 'Nothing was saved. It has been retired in the meantime; choose from the areas in use.',
  },
  'too-many-areas': {
    status: 409,
    title: 'The Network has reached the maximum number of areas.',
    detail: 'Nothing was added. Rename an area that is no longer used.',
  },
  'too-many-helplines': {
    status: 409,
    title: 'This country has reached the maximum number of helplines.',
    detail: 'Nothing was published. Change or remove one of the existing helplines.',
  },
  'organisation-exists': {
    status: 409,
    title: 'This country already has an organisation with this name.',
    detail: 'Nothing was changed. Use the existing one, or choose another name.',
  },
  'consent-needed': {
    status: 422,
    title: 'Only the holder of the seat can publish these details.',
    detail: 'Nothing was changed. You can remove a detail from the public page, but not add one.',
  },
  'office-same-person': {
    status: 409,
    title: 'A second person must confirm this office.',
    detail:
      'Nothing was changed. Neither the person who proposed it nor the person proposed can confirm it; ask ' +
      'someone else.',
  },
  'office-too-new': {
    status: 409,
    title: 'You joined after this office was proposed.',
    detail:
      'Nothing was changed. An office must be confirmed by someone who was here before it was ' +
      'proposed. The proposal must be withdrawn and made again.',
  },
  'office-too-early': {
    status: 409,
    title: 'All teams have one day to object.',
    detail: 'Nothing was changed. The page shows from when the office can be confirmed.',
  },
  'office-proposal-over': {
    status: 409,
    title: 'This proposal is closed, or older than seven days.',
    detail: 'Nothing was changed. Propose the office again if it is still needed.',
  },
  'own-office': {
    status: 409,
    title: 'You cannot change your own office or remove yourself.',
    detail: 'Nothing was changed. Ask another member of the secretariat.',
  },
  'nomination-settled': {
    status: 409,
    title: 'This nomination has already been resolved.',
    detail: 'Nothing was changed. Reload the page to see the outcome.',
  },
  'nominee-joined': {
    status: 409,
    title: 'This member has already joined.',
    detail: 'Nothing was changed. To have a member removed, ask the secretariat.',
  },
  'already-nominated': {
    status: 409,
    title: 'This member has already been nominated.',
    detail: 'Nothing was changed. To nominate the member differently, withdraw the open nomination first.',
  },
  'directory-consent-needed': {
    status: 422,
    title: 'Publishing requires your consent.',
    detail:
      'Nothing was changed. Confirm that the details you mark as public may be shown on the public page.',
  },
  'directory-entry-exists': {
    status: 409,
    title: 'The directory already has this entry.',
    detail: 'Nothing was changed. Open the existing entry and edit it.',
  },
  'directory-entry-changed': {
    status: 409,
    title: 'Someone else has changed this entry.',
    detail: 'Nothing was changed. Reload the page and make your changes again.',
  },
  'directory-reveal-limit': {
    status: 429,
    title: 'You have viewed as many protected details as a member may view in one day.',
    detail:
      'Nothing was shown. The secretariat has been notified. Try again tomorrow, or contact the secretariat.',
  },
  'directory-grantee': {
    status: 422,
    title: 'This member cannot be given access to this detail.',
    detail: 'Nothing was changed. Choose an active member of the Network who cannot already read it.',
  },
  'directory-link-ended': {
    status: 404,
    title: 'This link no longer works.',
    detail: 'Nothing was changed. Sign in and confirm your entry in the directory.',
  },
} as const satisfies Record<string, ProblemText>;
