import type { Translated } from '#platform/mail/email-text';

export const PRACTICE_REMINDER_TEXTS = {
  subject: 'A practice is to be looked at again: {{day}}',
  subjectNamed: 'Does “{{title}}” still hold? To be looked at again: {{day}}',
  lead:
    'You look after a practice that others rely on. Please read it again by then: confirm that it holds, change ' +
    'it, or retire it.',
  page: 'The practice (sign-in needed): {{url}}',
} as const;
export type PracticeReminderTexts = Translated<typeof PRACTICE_REMINDER_TEXTS>;
