import type { Translated } from '#platform/mail/email-text';

export const SOURCE_REMINDER_TEXTS = {
  subjectOne: 'A source of a standard is to be looked at: {{day}}',
  subject: '{{count}} sources of a standard are to be looked at: {{day}}',
  lead:
    'You see to what clauses of a standard rest on. A source changed, can no longer be opened, or its review day ' +
    'comes. Please confirm that it still holds, replace it, or take it out.',
  page: 'The sources (sign-in needed): {{url}}',
} as const;
export type SourceReminderTexts = Translated<typeof SOURCE_REMINDER_TEXTS>;
