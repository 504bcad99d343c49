import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from './meeting-line.texts.ts';

export const MEETING_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: {
    invited: 'Invitation: {{name}}, {{time}}',
    'date-set': 'The date is set: {{name}}, {{time}}',
    moved: 'Changed time: {{name}}, {{time}}',
    changed: 'Changed: {{name}}, {{time}}',
    cancelled: 'Cancelled: {{name}}, {{time}}',
    withdrawn: 'Invitation withdrawn: {{name}}, {{time}}',
    '7-days': 'In 7 days: {{name}}, {{time}}',
    '1-day': 'In 1 day: {{name}}, {{time}}',
    '1-hour': 'In 1 hour: {{name}}, {{time}}',
  },
  subjectTime: '{{day}} {{time}} {{city}}',
  subjectTimeBoth: '{{day}} {{time}} {{city}} ({{own}} your time)',
  opening: {
    invited: 'You are invited to: {{name}}.',
    'date-set': 'The date is set, and you are invited to: {{name}}.',
    moved: 'The time has changed: {{name}}. Answers given for the earlier time no longer count.',
    changed: 'This meeting has changed, its time has not: {{name}}.',
    cancelled: 'This meeting will not take place: {{name}}.',
    withdrawn: 'Your invitation was withdrawn: {{name}}. The meeting itself is not cancelled.',
    '7-days': 'A reminder: {{name}}.',
    '1-day': 'A reminder: {{name}}.',
    '1-hour': 'A reminder: {{name}}.',
  },
  actsFor: 'You are asked to act for {{seat}} of {{country}} in this meeting.',
  seat: {
    government: 'the government seat',
    ngo: 'the NGO seat',
    resource: 'the resource person’s seat',
  },
  time: 'Time: {{period}}',
  ownTime: 'Your time: {{period}}',
  timeBefore: 'Before: {{period}}',
  ownTimeBefore: 'Your time before: {{period}}',
  changes: 'What changed: {{facts}}.',
  changesToo: 'Also changed: {{facts}}.',
  fact: {
    title: 'the title',
    place: 'the place',
    joinUrl: 'how to join',
    discreet: 'how much mails and calendars say of it',
    timeZone: 'the zone of the host’s clock',
  },
  answer: {
    ask: 'Please say there whether you come: yes or no.',
    askStill: 'You have not answered yet. Please say there whether you come: yes or no.',
    askAgain: 'Please answer again there for the new time: yes or no.',
    yes: 'You answered yes. You can change your answer there.',
    no: 'You answered no. You can change your answer there.',
  },
} as const;
export type MeetingTexts = Translated<typeof MEETING_TEXTS>;
