import type { ProblemText } from './problem-text.ts';

export const MINUTES_PROBLEMS = {
  'minutes-not-yet': {
    status: 409,
    title: 'This meeting has not begun.',
    detail:
      'Nothing was written. Minutes are kept from the moment a meeting is opened, or its time has come.',
  },
  'minutes-not-over': {
    status: 409,
    title: 'This meeting is not over.',
    detail: 'Nothing was sent. Close the meeting first; its minutes are circulated afterwards.',
  },
  'minutes-approved': {
    status: 423,
    title: 'These minutes are approved and locked.',
    detail: 'Nothing was changed. What was left out or wrong is added as a numbered addendum.',
  },
  'minutes-circulated': {
    status: 409,
    title: 'These minutes are being read by everybody.',
    detail:
      'Nothing was changed. To change what was circulated, ask for a correction first: the approval then waits.',
  },
  'minutes-not-circulated': {
    status: 409,
    title: 'These minutes are not circulated.',
    detail: 'Nothing was changed. Look at the minutes as they are now.',
  },
  'minutes-not-approved': {
    status: 409,
    title: 'These minutes are not approved yet.',
    detail: 'Nothing was added. Until they are approved, write into the minutes themselves.',
  },
  'minutes-empty': {
    status: 409,
    title: 'There is nothing in these minutes yet.',
    detail: 'Nobody was told. Write at least one entry or decision before you circulate them.',
  },
  'minutes-corrections-open': {
    status: 409,
    title: 'Some corrections are not settled.',
    detail: 'Nobody was told. Take up or decline each correction, then circulate the minutes again.',
  },
  'minutes-entry-changed-meanwhile': {
    status: 409,
    title: 'Somebody else has changed this entry meanwhile.',
    detail: 'Nothing was saved, and your text is kept here. Look at both texts, join them, and save again.',
  },
  'minutes-full': {
    status: 409,
    title: 'There is no room for more here.',
    detail: 'Nothing was added. Settle or shorten what is there first.',
  },
  'remark-settled': {
    status: 409,
    title: 'This remark has been settled already.',
    detail: 'Nothing was changed. Look at the minutes as they are now.',
  },
  'agenda-item-in-minutes': {
    status: 409,
    title: 'The minutes speak of this item.',
    detail: 'Nothing was removed. An item with an entry, a decision or an action stays on the agenda.',
  },
  'decision-below-quorum': {
    status: 422,
    title: 'The quorum is not met.',
    detail:
      'Nothing was decided. Record who is present, or take the decision when enough countries and ' +
      'both sides are there.',
  },
  'decision-of-closed-item': {
    status: 409,
    title: 'This was decided under an item that is closed to some.',
    detail: 'Nothing was changed. Open the item first if the other countries are to know of it.',
  },
  'decision-withdrawn': {
    status: 409,
    title: 'This decision has been withdrawn.',
    detail: 'Nothing was changed.',
  },
  'follow-up-asked': {
    status: 409,
    title: 'The countries have been asked already.',
    detail: 'Nothing was changed. To change the day, change the day of the follow-up.',
  },
  'follow-up-not-asked': {
    status: 409,
    title: 'No follow-up was asked for by this decision.',
    detail: 'Nothing was changed. Ask the countries first.',
  },
  'day-in-the-past': {
    status: 422,
    title: 'This day has passed already.',
    detail: 'Nothing was changed. Choose a day that lies ahead.',
  },
  'action-closed': {
    status: 409,
    title: 'This action is closed already.',
    detail: 'Nothing was changed. Reopen it if something is still to be done.',
  },
  'action-link-ended': {
    status: 410,
    title: 'This link does not close anything any more.',
    detail: 'Nothing was changed. Sign in to see how the action stands.',
  },
  'action-link-needs-sign-in': {
    status: 403,
    title: 'Please sign in to close this action.',
    detail:
      'Nothing was changed. The link works by itself only in a browser in which its owner has signed in before.',
  },
} as const satisfies Record<string, ProblemText>;
