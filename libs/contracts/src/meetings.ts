/** What a meeting is of: the whole region, one country, or a working group. */
export const MEETING_KINDS = ['regional', 'national', 'working-group'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ['draft', 'polling', 'scheduled', 'in-session', 'held', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What an invitee says to a date that is set. "If need be" belongs to date polls alone. */
export const ATTENDANCE_ANSWERS = ['yes', 'no'] as const;
export type AttendanceAnswer = (typeof ATTENDANCE_ANSWERS)[number];

/** How somebody who comes takes part in a meeting that has both a place and a video link. */
export const ATTENDANCE_MODES = ['in-person', 'by-video'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/**
 * What an invitee may need to follow a meeting: interpretation into a language (ISO 639-1), its words as
 * text, or its words in signs.
 */
export const ACCESSIBILITY_NEEDS = [
  'da',
  'et',
  'fi',
  'is',
  'lv',
  'lt',
  'no',
  'sv',
  'en',
  'ru',
  'uk',
  'speech-to-text',
  'sign-language',
] as const;
export type AccessibilityNeed = (typeof ACCESSIBILITY_NEEDS)[number];

/** How long before its start a meeting is recalled to those invited. */
export const REMINDER_OFFSETS = ['7-days', '1-day', '1-hour'] as const;
export type ReminderOffset = (typeof REMINDER_OFFSETS)[number];

/**
 * The clock of the Network itself: the days of what belongs to no country, such as an edition, are days here.
 */
export const NETWORK_ZONE = 'Europe/Copenhagen';

/**
 * Zones in which a meeting can be hosted: those of the eight countries, for which the calendar's rules are
 * written out.
 */
export const MEETING_ZONES = [
  'Europe/Copenhagen',
  'Europe/Tallinn',
  'Europe/Helsinki',
  'Atlantic/Reykjavik',
  'Europe/Riga',
  'Europe/Vilnius',
  'Europe/Oslo',
  'Europe/Stockholm',
] as const;
export type MeetingZone = (typeof MEETING_ZONES)[number];

/** Which of two equal readings of the clock is meant on the night when it is put back. */
export const CLOCK_REPEATS = ['first', 'second'] as const;
export type ClockRepeat = (typeof CLOCK_REPEATS)[number];

/** How a series goes on. */
export const SERIES_FREQUENCIES = ['week', 'month', 'year'] as const;
export type SeriesFrequency = (typeof SERIES_FREQUENCIES)[number];

/**
 * Which day of a month or year is meant by the first one: its weekday counted from the start, or from the
 * end, or its number.
 */
export const SERIES_DAYS = ['weekday', 'last-weekday', 'day'] as const;
export type SeriesDay = (typeof SERIES_DAYS)[number];

/** A series as people say it: "every second month, on the same weekday, six times". */
export interface SeriesRule {
  readonly every: SeriesFrequency;
  readonly interval: number;
  readonly on: SeriesDay;
  readonly times: number;
}

/** What becomes of a series as a whole; each of its meetings has a state of its own. */
export const SERIES_STATES = ['draft', 'scheduled', 'cancelled'] as const;
export type SeriesState = (typeof SERIES_STATES)[number];

/** What becomes of a decision that is taken below the quorum. */
export const BELOW_QUORUM_EFFECTS = ['refused', 'indicative'] as const;
export type BelowQuorumEffect = (typeof BELOW_QUORUM_EFFECTS)[number];

/** Views of the list of meetings. */
export const MEETING_PERIODS = ['upcoming', 'past'] as const;
export type MeetingPeriod = (typeof MEETING_PERIODS)[number];

/** Facts of a meeting beside its time, of whose change those invited are told. */
export const MEETING_FACTS = ['title', 'place', 'joinUrl', 'discreet', 'timeZone'] as const;
export type MeetingFact = (typeof MEETING_FACTS)[number];

/** What of a series can change for a date and all that follow, of which those invited are told. */
export const SERIES_FACTS = ['title', 'place', 'joinUrl', 'time', 'dates'] as const;
export type SeriesFact = (typeof SERIES_FACTS)[number];

export const MEETING_LIMITS = {
  title: 160,
  place: 300,
  joinUrl: 500,
  note: 2000,
  /** Of the words that come with an answer by mail. */
  remark: 500,
  inviteesAtOnce: 500,
  templateName: 120,
  /** Of why a meeting or a series was called off. */
  cancelReason: 300,
  /** Meetings of one series, and the steps between two of them. */
  seriesTimes: 60,
  seriesInterval: 12,
  longestDays: 7,
  /** Changes this close together reach each person in one mail. */
  gatherSeconds: 120,
  /** How long before its start a meeting can be opened. */
  opensMinutesBefore: 60,
  /** How long after its booked end a session may go on before it ends by itself. */
  sessionOverrunHours: 6,
} as const;
