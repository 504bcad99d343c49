import type { Translated } from '#platform/mail/email-text';

export const SOURCE_REMINDER_TEXTS = {
  subjectOne: 'A source of a standard is due for review: {{day}}',
  subject: '{{count}} sources of a standard are due for review: {{day}}',
  lead:
    'You are responsible for sources used as evidence for clauses of a standard. A source has changed, can ' +
    'no longer be opened, or is reaching its review date. Please confirm that it is still valid, replace ' +
    'it, or remove it.',
  page: 'The sources (sign-in required): {{url}}',
} as const;
export type SourceReminderTexts = Translated<typeof SOURCE_REMINDER_TEXTS>;
