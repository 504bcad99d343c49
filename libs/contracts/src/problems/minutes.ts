import type { ProblemText } from './problem-text.ts';

export const MINUTES_PROBLEMS = {
  'minutes-not-yet': {
    status: 409,
    title: 'This meeting has not started.',
    detail:
      'Nothing was saved. Minutes can be written once the meeting has been started or its scheduled time ' +
      'has come.',
  },
  'minutes-not-over': {
    status: 409,
    title: 'This meeting is not over.',
    detail: 'Nothing was sent. Close the meeting first; its minutes can then be circulated.',
  },
  'minutes-approved': {
    status: 423,
    title: 'These minutes are approved and locked.',
    detail: 'Nothing was changed. Add anything missing or wrong as a numbered addendum.',
  },
  'minutes-circulated': {
    status: 409,
    title: 'These minutes are currently out for review.',
    detail:
      'Nothing was changed. To change the circulated text, request a correction first; approval is then ' +
      'put on hold.',
  },
  'minutes-not-circulated': {
    status: 409,
    title: 'These minutes are not in circulation.',
    detail: 'Nothing was changed. Check the current state of the minutes.',
  },
  'minutes-not-approved': {
    status: 409,
    title: 'These minutes are not approved yet.',
    detail: 'Nothing was added. Until they are approved, edit the minutes themselves.',
  },
  'minutes-empty': {
    status: 409,
    title: 'These minutes are empty.',
    detail: 'No one was notified. Write at least one entry or decision before you circulate them.',
  },
  'minutes-corrections-open': {
    status: 409,
    title: 'Some corrections are not resolved.',
    detail: 'No one was notified. Accept or decline each correction, then circulate the minutes again.',
  },
  'minutes-entry-changed-meanwhile': {
    status: 409,
    title: 'Someone else has changed this entry in the meantime.',
    detail:
      'Nothing was saved, and your text is kept here. Compare both texts, combine them, and save again.',
  },
  'minutes-full': {
    status: 409,
    title: 'Nothing more can be added here.',
    detail: 'Nothing was added. Resolve or shorten existing entries first.',
  },
  'remark-settled': {
    status: 409,
    title: 'This remark has already been resolved.',
    detail: 'Nothing was changed. Check the current state of the minutes.',
  },
  'agenda-item-in-minutes': {
    status: 409,
    title: 'The minutes refer to this item.',
    detail: 'Nothing was removed. An item with an entry, a decision or an action stays on the agenda.',
  },
  'decision-below-quorum': {
    status: 422,
    title: 'The quorum is not met.',
    detail:
      'Nothing was decided. Record who is present, or take the decision when enough countries ' +
      'and the required seats are present.',
  },
  'decision-of-closed-item': {
    status: 409,
    title: 'This was decided under an item that is closed to some members.',
    detail:
      'Nothing was changed. Open the item first if the other countries are to be informed of the decision.',
  },
  'decision-withdrawn': {
    status: 409,
    title: 'This decision has been withdrawn.',
    detail: 'Nothing was changed.',
  },
  'follow-up-asked': {
    status: 409,
    title: 'The countries have already been asked.',
    detail: 'Nothing was changed. To change the date, change the date of the follow-up.',
  },
  'follow-up-not-asked': {
    status: 409,
    title: 'No follow-up has been requested for this decision.',
    detail: 'Nothing was changed. Ask the countries first.',
  },
  'day-in-the-past': {
    status: 422,
    title: 'This date has already passed.',
    detail: 'Nothing was changed. Choose a date in the future.',
  },
  'action-closed': {
    status: 409,
    title: 'This action is already closed.',
    detail: 'Nothing was changed. Reopen it if there is still something to do.',
  },
  'action-link-ended': {
    status: 410,
    title: 'This link can no longer close the action.',
    detail: 'Nothing was changed. Sign in to check the status of the action.',
  },
  'action-link-needs-sign-in': {
    status: 403,
    title: 'Please sign in to close this action.',
    detail:
      'Nothing was changed. Without signing in, the link works only in a browser in which its owner has ' +
      'signed in before.',
  },
} as const satisfies Record<string, ProblemText>;
