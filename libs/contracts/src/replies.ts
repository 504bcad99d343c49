/** What an answer by mail said. */
export const REPLY_ANSWERS = ['accepted', 'declined', 'tentative'] as const;
export type ReplyAnswer = (typeof REPLY_ANSWERS)[number];

/**
 * What became of an answer by mail: taken; to the old time; overtaken by a later one; held, since nobody
 * vouches for its sender; for nobody who is invited; refused for its form; ignored, since no person wrote it;
 * set aside by the secretariat.
 */
export const REPLY_OUTCOMES = [
  'taken',
  'old',
  'superseded',
  'held',
  'unmatched',
  'refused',
  'ignored',
  'set-aside',
] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

export const REPLY_LIMITS = {
  /** Of the calendar part of a mail, in bytes. */
  calendarBytes: 256 * 1024,
  /** Of meetings that one mail answers: a series has fewer. */
  events: 100,
  /** How long an answer is kept that came by mail. */
  keptDays: 90,
} as const;
