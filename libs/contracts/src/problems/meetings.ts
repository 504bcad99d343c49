import type { ProblemText } from './problem-text.ts';

export const MEETING_PROBLEMS = {
  'meeting-time-skipped': {
    status: 422,
    title: 'This time does not exist on that day.',
    detail:
      'Nothing was changed. The clocks go forward that night; choose the time after the change, or another ' +
      'time.',
  },
  'meeting-time-repeated': {
    status: 422,
    title: 'This time occurs twice on that day.',
    detail: 'Nothing was changed. The clocks go back that night; choose the first or the second occurrence.',
  },
  'meeting-ends-before-start': {
    status: 422,
    title: 'The meeting would end before it starts.',
    detail: 'Nothing was changed. Choose an end time after the start.',
  },
  'meeting-too-long': {
    status: 422,
    title: 'The meeting would last longer than seven days.',
    detail: 'Nothing was changed. Split it into several meetings, or choose an earlier end.',
  },
  'meeting-in-the-past': {
    status: 422,
    title: 'This time has already passed.',
    detail: 'Nothing was changed and no one was notified. Choose a time in the future.',
  },
  'meeting-already-cancelled': {
    status: 409,
    title: 'This meeting has been cancelled.',
    detail: 'Nothing was changed and no one was notified. Create a new meeting instead.',
  },
  'meeting-over': {
    status: 409,
    title: 'This meeting is over.',
    detail: 'Nothing was changed and no one was notified.',
  },
  'meeting-already-scheduled': {
    status: 409,
    title: 'The invitations have already been sent.',
    detail: 'Nothing was changed and no one was notified again. To change the time, move the meeting.',
  },
  'meeting-not-scheduled': {
    status: 409,
    title: 'The invitations have not been sent yet.',
    detail:
      'Nothing was changed. Edit the draft to change it; invitations are sent when the meeting is scheduled.',
  },
  'meeting-not-yet': {
    status: 409,
    title: 'It is too early to start this meeting.',
    detail: 'Nothing was changed. A meeting can be started from one hour before its scheduled start.',
  },
  'meeting-not-in-session': {
    status: 409,
    title: 'This meeting is not in session.',
    detail: 'Nothing was changed. Start the meeting first.',
  },
  'reply-settled-already': {
    status: 409,
    title: 'This reply has already been dealt with.',
    detail: 'Nothing was changed. Check the current list.',
  },
  'reply-proposes-time': {
    status: 409,
    title: 'This email proposes another time and does not answer the invitation.',
    detail: 'Nothing was changed. Contact its sender, move the meeting if necessary, and dismiss the email.',
  },
  'reply-not-readable': {
    status: 409,
    title: 'This email cannot be counted as an answer.',
    detail:
      'Nothing was changed. Read the email itself, ask its sender to answer again, and dismiss the email.',
  },
  'meeting-of-series': {
    status: 409,
    title: 'This meeting belongs to a series.',
    detail:
      'Nothing was changed and no one was notified. Send the invitations for the series; after that, each ' +
      'of its meetings can be moved or cancelled individually.',
  },
  'meeting-is-template': {
    status: 409,
    title: 'This is a template, not a meeting.',
    detail: 'Nothing was changed and no one was notified. Create a meeting from this template.',
  },
  'quorum-fixed': {
    status: 409,
    title: 'The quorum cannot be changed once a meeting has started.',
    detail: 'Nothing was changed. The quorum set before the meeting started applies.',
  },
  'alternate-named-already': {
    status: 409,
    title: 'This seat already has an alternate for this meeting.',
    detail: 'Nothing was changed and no one was notified. Withdraw the current alternate first.',
  },
  'alternate-not-eligible': {
    status: 422,
    title: 'This member cannot act for this seat.',
    detail:
      'Nothing was changed and no one was notified. An alternate must belong to the seat’s own country, ' +
      'hold no seat, and act for only one seat in a meeting.',
  },
  'meeting-not-invited': {
    status: 409,
    title: 'You are not invited to this meeting.',
    detail: 'No answer was recorded. Ask the secretariat if you would like to take part.',
  },
} as const satisfies Record<string, ProblemText>;
