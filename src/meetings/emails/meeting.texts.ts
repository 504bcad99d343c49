import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from './meeting-line.texts.ts';

export const MEETING_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: {
    invited: 'Invitation: {{name}}, {{time}}',
    'date-set': 'Date set: {{name}}, {{time}}',
    moved: 'New time: {{name}}, {{time}}',
    changed: 'Changed: {{name}}, {{time}}',
    cancelled: 'Cancelled: {{name}}, {{time}}',
    withdrawn: 'Invitation withdrawn: {{name}}, {{time}}',
    '7-days': 'In 7 days: {{name}}, {{time}}',
    '1-day': 'In 1 day: {{name}}, {{time}}',
    '1-hour': 'In 1 hour: {{name}}, {{time}}',
  },
  subjectTime: '{{day}} {{time}} {{city}}',
  subjectTimeBoth: '{{day}} {{time}} {{city}} ({{own}} your local time)',
  opening: {
    invited: 'You are invited to: {{name}}.',
    'date-set': 'The date has been set, and you are invited to: {{name}}.',
    moved: 'The time has changed: {{name}}. Replies given for the previous time no longer count.',
    changed: 'The details of this meeting have changed, but not its time: {{name}}.',
    cancelled: 'This meeting will not take place: {{name}}.',
    withdrawn: 'Your invitation has been withdrawn: {{name}}. The meeting itself is not cancelled.',
    '7-days': 'Reminder: {{name}}.',
    '1-day': 'Reminder: {{name}}.',
    '1-hour': 'Reminder: {{name}}.',
  },
  actsFor: 'You are asked to act for {{seat}} of {{country}} at this meeting.',
  seat: {
    government: 'the government seat',
    ngo: 'the NGO seat',
    resource: 'the resource person’s seat',
  },
  time: 'Time: {{period}}',
  ownTime: 'Your local time: {{period}}',
  timeBefore: 'Previous time: {{period}}',
  ownTimeBefore: 'Previous time in your time zone: {{period}}',
  changes: 'What changed: {{facts}}.',
  changesToo: 'Also changed: {{facts}}.',
  fact: {
    title: 'the title',
    place: 'the place',
    joinUrl: 'how to join',
    discreet: 'how much emails and calendars show about the meeting',
    timeZone: 'the host’s time zone',
  },
  answer: {
    ask: 'Please reply on that page: yes or no.',
    askStill: 'You have not replied yet. Please reply on that page: yes or no.',
    askAgain: 'Please reply again on that page for the new time: yes or no.',
    yes: 'You replied yes. You can change your reply on that page.',
    no: 'You replied no. You can change your reply on that page.',
  },
} as const;
export type MeetingTexts = Translated<typeof MEETING_TEXTS>;
