import type { ProblemText } from './problem-text.ts';

export const POLL_PROBLEMS = {
  'poll-not-open': {
    status: 409,
    title: 'There is no open date poll for this meeting.',
    detail:
      'Nothing was changed and no one was notified. A date poll can be opened for a draft meeting; once a ' +
      'date is set, the poll is closed.',
  },
  'poll-closed': {
    status: 409,
    title: 'The deadline for answering has passed.',
    detail: 'No answer was recorded. Ask the person who convened the meeting whether yours can still count.',
  },
  'poll-deadline': {
    status: 422,
    title: 'The deadline must be in the future and before the first date.',
    detail: 'Nothing was changed and no one was notified. Choose another deadline.',
  },
  'poll-slot-gone': {
    status: 409,
    title: 'This date is no longer one of the options.',
    detail: 'Nothing was changed. Check the current dates and choose again.',
  },
  'poll-slot-doubled': {
    status: 422,
    title: 'Two of the dates are the same.',
    detail: 'Nothing was changed. Remove one of them.',
  },
  'poll-required-refused': {
    status: 409,
    title: 'Someone whose attendance is required cannot attend on this date.',
    detail:
      'Nothing was changed and no one was notified. Choose another date, or explain why it has to be this ' +
      'one; the reason is kept with the meeting.',
  },
  'answer-link-ended': {
    status: 410,
    title: 'This link no longer works.',
    detail:
      'No answer was recorded. The invitation may have been withdrawn, or a newer email may contain a ' +
      'newer link. Sign in, or ask the secretariat.',
  },
  'answer-link-elsewhere': {
    status: 403,
    title: 'Please sign in to answer.',
    detail:
      'Nothing was changed. This link has already been used in several browsers; from now on it works only ' +
      'where its owner is known.',
  },
  'meeting-has-no-date': {
    status: 409,
    title: 'This meeting has no date yet.',
    detail: 'A date is being chosen; the calendar file will come with the invitation.',
  },
} as const satisfies Record<string, ProblemText>;
