/** What became of a report that words of Norbanet are wrong: they were corrected, or left as they are. */
export const WORDING_OUTCOMES = ['corrected', 'kept'] as const;
export type WordingOutcome = (typeof WORDING_OUTCOMES)[number];

export const WORDING_REPORT_STATES = ['open', ...WORDING_OUTCOMES] as const;
export type WordingReportState = (typeof WORDING_REPORT_STATES)[number];

/** The two lists of reports that the secretariat reads. */
export const WORDING_REPORT_LISTS = ['open', 'settled'] as const;
export type WordingReportList = (typeof WORDING_REPORT_LISTS)[number];

export const WORDING_REPORT_LIMITS = {
  words: 300,
  suggestion: 300,
  /** The path of a page, without its ids. */
  page: 200,
  /** Texts in which the words stand, by their keys. */
  keys: 10,
  key: 160,
  /** How long a report is kept once it is settled. */
  daysKept: 365,
} as const;

/** The key of a text with its namespace, such as `meetings:dialog.lead.7-days`. A longer number is no key. */
export const TEXT_KEY = /^[a-z][a-z-]{0,39}:(?!.*\d{4})[\w.' -]{1,119}$/;
