import type { ProblemText } from './problem-text.ts';

export const POLL_PROBLEMS = {
  'poll-not-open': {
    status: 409,
    title: 'No date is being chosen for this meeting.',
    detail:
      'Nothing was changed and nobody was told. A poll is opened for a draft; once a date is set, the poll is over.',
  },
  'poll-closed': {
    status: 409,
    title: 'The time for answering has passed.',
    detail: 'No answer was kept. Ask whoever convenes the meeting if yours can still count.',
  },
  'poll-deadline': {
    status: 422,
    title: 'The deadline must lie ahead, and before the first date.',
    detail: 'Nothing was changed and nobody was told. Choose another time to answer by.',
  },
  'poll-slot-gone': {
    status: 409,
    title: 'This date is no longer among those to choose from.',
    detail: 'Nothing was changed. Look at the present dates and choose again.',
  },
  'poll-slot-doubled': {
    status: 422,
    title: 'Two of the dates are the same.',
    detail: 'Nothing was changed. Leave one of them out.',
  },
  'poll-required-refused': {
    status: 409,
    title: 'This date leaves somebody out who is needed.',
    detail:
      'Nothing was changed and nobody was told. Choose another date, or say why it has to be this ' +
      'one; the reason is kept with the meeting.',
  },
  'answer-link-ended': {
    status: 410,
    title: 'This link no longer opens anything.',
    detail:
      'Nothing was kept. The invitation may have been withdrawn, or a newer mail has a newer link. ' +
      'Sign in, or ask the secretariat.',
  },
  'answer-link-elsewhere': {
    status: 403,
    title: 'Please sign in to answer.',
    detail:
      'Nothing was changed. This link was used in several browsers already; from here on it works ' +
      'only where its owner is known.',
  },
  'meeting-has-no-date': {
    status: 409,
    title: 'This meeting has no date yet.',
    detail: 'A date is being chosen; the calendar file comes with the invitation.',
  },
} as const satisfies Record<string, ProblemText>;
