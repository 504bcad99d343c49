import type { Translated } from '#platform/mail/email-text';

export const REMINDER_DIGEST_TEXTS = {
  subject: {
    one: 'Your day: one reminder',
    other: 'Your day: {{count}} reminders',
  },
  opening: 'What is to be recalled to you today:',
  entry: '- {{line}}\n  {{url}}',
} as const;
export type ReminderDigestTexts = Translated<typeof REMINDER_DIGEST_TEXTS>;
