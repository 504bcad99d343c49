import type { Translated } from '#platform/mail/email-text';

export const PRACTICE_REMINDER_TEXTS = {
  subject: 'A practice is due for review: {{day}}',
  subjectNamed: 'Is “{{title}}” still valid? Due for review: {{day}}',
  lead:
    'You are responsible for a practice that others rely on. Please review it by that date: confirm that ' +
    'it is still valid, change it, or retire it.',
  page: 'The practice (sign-in required): {{url}}',
} as const;
export type PracticeReminderTexts = Translated<typeof PRACTICE_REMINDER_TEXTS>;
