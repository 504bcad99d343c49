import type { Translated } from '#platform/mail/email-text';

export const REMINDER_DIGEST_TEXTS = {
  subject: {
    one: 'Your day: one reminder',
    other: 'Your day: {{count}} reminders',
  },
  news: {
    subject: 'New in your fields and country',
    subjectToo: '{{reminders}}, and what is new',
    ownSubject: 'What became of what you contributed',
    opening: 'New in your fields and country:',
    ownOpening: 'What became of what you contributed:',
    ending: 'Which fields you follow, and how often this comes: My reminders in Norbanet.',
  },
  opening: 'What is to be recalled to you today:',
  entry: '- {{line}}\n  {{url}}',
} as const;
export type ReminderDigestTexts = Translated<typeof REMINDER_DIGEST_TEXTS>;
