/** What members are reminded of: a meeting they come to, and what still waits for them. */
export const REMINDER_TOPICS = [
  'meeting',
  'poll',
  'answer',
  'papers',
  'minutes',
  'action',
  'follow-up',
  'review',
  'document-review',
  'reading',
  'practice',
  'plan',
  'recommendation',
  'fund-report',
  'consensus',
  'source',
] as const;
export type ReminderTopic = (typeof REMINDER_TOPICS)[number];

/**
 * How long before. What is due on a day comes in the morning of its reader; "on the day" is that day's
 * morning.
 */
export const REMINDER_LEADS = [
  '30-days',
  '14-days',
  '7-days',
  '2-days',
  '1-day',
  'on-the-day',
  '1-hour',
] as const;
export type ReminderLead = (typeof REMINDER_LEADS)[number];

/** By which way a reminder comes: a mail, or the notifications of the application. */
export const REMINDER_CHANNELS = ['mail', 'app'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

/** What can be chosen of each topic, and what holds for whoever has chosen nothing. */
export const REMINDER_CHOICES: Readonly<
  Record<ReminderTopic, { readonly leads: readonly ReminderLead[]; readonly usual: readonly ReminderLead[] }>
> = {
  meeting: { leads: ['7-days', '1-day', '1-hour'], usual: ['7-days', '1-day', '1-hour'] },
  poll: { leads: ['7-days', '2-days', '1-day'], usual: ['2-days'] },
  answer: { leads: ['14-days', '7-days', '2-days'], usual: ['14-days'] },
  papers: { leads: ['7-days', '2-days', '1-day'], usual: ['2-days'] },
  minutes: { leads: ['7-days', '2-days', '1-day'], usual: ['2-days'] },
  action: { leads: ['14-days', '7-days', '1-day', 'on-the-day'], usual: ['7-days', '1-day'] },
  'follow-up': {
    leads: ['30-days', '14-days', '7-days', '1-day', 'on-the-day'],
    usual: ['30-days', '7-days', 'on-the-day'],
  },
  review: { leads: ['14-days', '7-days', 'on-the-day'], usual: ['on-the-day'] },
  'document-review': {
    leads: ['30-days', '7-days', 'on-the-day'],
    usual: ['30-days', '7-days', 'on-the-day'],
  },
  reading: { leads: ['7-days', '2-days', '1-day', 'on-the-day'], usual: ['2-days'] },
  practice: { leads: ['30-days', '7-days', 'on-the-day'], usual: ['30-days', '7-days', 'on-the-day'] },
  /** What is late comes again every two weeks, for those who are reminded on the day. */
  plan: { leads: ['14-days', '7-days', '1-day', 'on-the-day'], usual: ['14-days', 'on-the-day'] },
  recommendation: { leads: ['14-days', '7-days', '1-day', 'on-the-day'], usual: ['14-days', 'on-the-day'] },
  'fund-report': {
    leads: ['30-days', '14-days', '7-days', '1-day', 'on-the-day'],
    usual: ['14-days', 'on-the-day'],
  },
  consensus: { leads: ['7-days', '2-days', '1-day'], usual: ['7-days', '2-days'] },
  source: { leads: ['30-days', '7-days', 'on-the-day'], usual: ['7-days', 'on-the-day'] },
};

/** Channels of whoever has chosen nothing. */
export const DEFAULT_REMINDER_CHANNELS: readonly ReminderChannel[] = ['mail'];

/** A reminder this close to what it is about does not wait for the daily mail. */
export const NEVER_IN_DIGEST: ReminderLead = '1-hour';

/** How often one mail brings what is new: not at all, each morning, or on Monday mornings. */
export const NEWS_RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type NewsRhythm = (typeof NEWS_RHYTHMS)[number];
export const DEFAULT_NEWS_RHYTHM: NewsRhythm = 'weekly';

/** What can be new to a member. */
export const NEWS_KINDS = [
  'document',
  'decision',
  'standard',
  'adoption',
  'voice',
  'practice',
  'question',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export const NEWS_LIMITS = {
  /** How far back Home looks, in days. */
  days: 14,
  /** How many lines Home has. */
  lines: 8,
  /** The hour of a mail whose reader has chosen none for the daily mail, on the own clock. */
  at: '07:30',
} as const;
