import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from '../../emails/meeting-line.texts.ts';

export const POLL_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: {
    'poll-opened': 'Which dates suit you? {{name}}',
    'poll-changed': 'New dates to choose from: {{name}}',
    'poll-reminder': 'Please reply: which dates suit you? {{name}}',
    'poll-withdrawn': 'Your reply is no longer needed: {{name}}',
    'poll-cancelled': 'No date will be chosen: {{name}}',
  },
  opening: {
    'poll-opened': 'A date is being chosen for: {{name}}. Please indicate which of these dates suit you.',
    'poll-changed':
      'The dates to choose from have changed: {{name}}. Your answers for the dates that remain still count.',
    'poll-reminder': 'You have not yet indicated which dates suit you: {{name}}.',
    'poll-withdrawn': 'You are no longer asked to choose a date: {{name}}.',
    'poll-cancelled': 'This meeting will not take place, and no date will be chosen: {{name}}.',
  },
  slot: '{{number}}. {{period}}',
  slotOfHost: '   {{from}}–{{to}} {{city}} ({{offset}})',
  instruction: 'Answer “yes”, “if need be” or “no” for each date by {{moment}}.',
  answerLink: 'Answer without signing in: {{link}}',
} as const;
export type PollTexts = Translated<typeof POLL_TEXTS>;
