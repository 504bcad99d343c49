import type { ProblemText } from './problem-text.ts';

export const MEETING_PROBLEMS = {
  'meeting-time-skipped': {
    status: 422,
    title: 'This time does not exist on that day.',
    detail:
      'Nothing was changed. The clock is put forward that night; choose the time that comes instead, or another one.',
  },
  'meeting-time-repeated': {
    status: 422,
    title: 'This time comes twice on that day.',
    detail:
      'Nothing was changed. The clock is put back that night; say whether the first or the second of the two is meant.',
  },
  'meeting-ends-before-start': {
    status: 422,
    title: 'The meeting would end before it starts.',
    detail: 'Nothing was changed. Choose an end after the start.',
  },
  'meeting-too-long': {
    status: 422,
    title: 'The meeting would last longer than seven days.',
    detail: 'Nothing was changed. Make it several meetings, or choose an earlier end.',
  },
  'meeting-in-the-past': {
    status: 422,
    title: 'This time has passed already.',
    detail: 'Nothing was changed and nobody was told. Choose a time that lies ahead.',
  },
  'meeting-already-cancelled': {
    status: 409,
    title: 'This meeting has been cancelled.',
    detail: 'Nothing was changed and nobody was told. Make a new meeting instead.',
  },
  'meeting-over': {
    status: 409,
    title: 'This meeting is over.',
    detail: 'Nothing was changed and nobody was told.',
  },
  'meeting-already-scheduled': {
    status: 409,
    title: 'The invitations have been sent already.',
    detail: 'Nothing was changed and nobody was told again. To change the time, move the meeting.',
  },
  'meeting-not-scheduled': {
    status: 409,
    title: 'The invitations have not been sent yet.',
    detail: 'Nothing was changed. A draft is changed by editing it; invitations go out when it is scheduled.',
  },
  'meeting-not-yet': {
    status: 409,
    title: 'It is too early to open this meeting.',
    detail: 'Nothing was changed. A meeting can be opened from one hour before its start.',
  },
  'meeting-not-in-session': {
    status: 409,
    title: 'This meeting is not in session.',
    detail: 'Nothing was changed. Open the meeting first.',
  },
  'reply-settled-already': {
    status: 409,
    title: 'This answer has been dealt with already.',
    detail: 'Nothing was changed. Look at the list again.',
  },
  'reply-proposes-time': {
    status: 409,
    title: 'This mail proposes another time and is no answer.',
    detail:
      'Nothing was changed. Speak with its sender, move the meeting if need be, and set the mail aside.',
  },
  'reply-not-readable': {
    status: 409,
    title: 'This mail cannot count as an answer.',
    detail:
      'Nothing was changed. Look at the mail itself, ask its sender to answer again, and set the mail aside.',
  },
  'meeting-of-series': {
    status: 409,
    title: 'This meeting belongs to a series.',
    detail:
      'Nothing was changed and nobody was told. Send the invitations for the series; afterwards ' +
      'each of its meetings can be moved or cancelled alone.',
  },
  'meeting-is-template': {
    status: 409,
    title: 'This is a template, not a meeting.',
    detail: 'Nothing was changed and nobody was told. Convene a meeting from it.',
  },
  'quorum-fixed': {
    status: 409,
    title: 'The quorum cannot be changed once a meeting has opened.',
    detail: 'Nothing was changed. What the meeting needs to decide is what was set before it opened.',
  },
  'alternate-named-already': {
    status: 409,
    title: 'This seat has an alternate in this meeting already.',
    detail: 'Nothing was changed and nobody was told. Take the present alternate back first.',
  },
  'alternate-not-eligible': {
    status: 422,
    title: 'This member cannot act for this seat.',
    detail:
      'Nothing was changed and nobody was told. An alternate belongs to the seat’s own country, ' +
      'holds no seat, and acts for one seat in a meeting.',
  },
  'meeting-not-invited': {
    status: 409,
    title: 'You are not invited to this meeting.',
    detail: 'No answer was kept. Ask the secretariat if you would like to take part.',
  },
} as const satisfies Record<string, ProblemText>;
