import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from '../../emails/meeting-line.texts.ts';

export const POLL_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: {
    'poll-opened': 'Which dates suit you? {{name}}',
    'poll-changed': 'Other dates to choose from: {{name}}',
    'poll-reminder': 'Please answer: which dates suit you? {{name}}',
    'poll-withdrawn': 'You need not answer any more: {{name}}',
    'poll-cancelled': 'No date will be chosen: {{name}}',
  },
  opening: {
    'poll-opened': 'A date is being chosen for: {{name}}. Please say which of these suit you.',
    'poll-changed':
      'The dates to choose from have changed: {{name}}. What you said to those that stay still counts.',
    'poll-reminder': 'You have not said yet which dates suit you: {{name}}.',
    'poll-withdrawn': 'You are no longer asked about a date: {{name}}.',
    'poll-cancelled': 'This meeting will not take place, and no date is chosen: {{name}}.',
  },
  slot: '{{number}}. {{period}}',
  slotOfHost: '   {{from}}–{{to}} {{city}} ({{offset}})',
  instruction: 'Answer yes, if need be, or no to each, by {{moment}}.',
  answerLink: 'Without signing in: {{link}}',
} as const;
export type PollTexts = Translated<typeof POLL_TEXTS>;
