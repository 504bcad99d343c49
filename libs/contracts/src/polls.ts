/** What an invitee says to each slot of a date poll. */
export const POLL_ANSWERS = ['yes', 'if-need-be', 'no'] as const;
export type PollAnswer = (typeof POLL_ANSWERS)[number];

/** How an answer came in. */
export const ANSWER_SOURCES = ['app', 'link', 'mail'] as const;
export type AnswerSource = (typeof ANSWER_SOURCES)[number];

/**
 * What stays when the zone of a poll is corrected: the clock as it was typed, or the instants that people
 * answered.
 */
export const REZONE_MODES = ['keep-wall-time', 'keep-instant'] as const;
export type RezoneMode = (typeof REZONE_MODES)[number];

/** How a day stands with the hours in which a country's offices work. */
export const OFFICE_HOURS = ['inside', 'early', 'late', 'weekend'] as const;
export type OfficeHours = (typeof OFFICE_HOURS)[number];

/** How much a personal link of a mail can do, whoever it was passed on to. */
export const ANSWER_LINK_LIMITS = {
  /** As an interval of SQL: how long it opens after its mail, and after the end of its meeting. */
  lasting: '180 days',
  afterMeeting: '7 days',
  openings: 300,
  answers: 50,
  /** Browsers that may answer by it without being known as the member's. */
  browsers: 5,
} as const;

export const POLL_LIMITS = {
  slots: 30,
  reason: 500,
} as const;
