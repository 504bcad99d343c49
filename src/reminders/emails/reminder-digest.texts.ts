import type { Translated } from '#platform/mail/email-text';

export const REMINDER_DIGEST_TEXTS = {
  subject: {
    one: 'Your day: 1 reminder',
    other: 'Your day: {{count}} reminders',
  },
  news: {
    subject: 'What is new in your fields and country',
    subjectToo: '{{reminders}} and what is new',
    ownSubject: 'News on your contributions',
    opening: 'What is new in your fields and country:',
    ownOpening: 'News on your contributions:',
    ending:
      'To change the fields you follow or how often you receive this news, go to My reminders in Norbanet.',
  },
  opening: 'Your reminders for today:',
  entry: '- {{line}}\n  {{url}}',
} as const;
export type ReminderDigestTexts = Translated<typeof REMINDER_DIGEST_TEXTS>;
