import type { Translated } from '#platform/mail/email-text';

export const CONSULTATION_REMINDER_TEXTS = {
  subject: 'Your answer is asked for until {{deadline}}',
  opening: 'The consultation on “{{title}}” takes answers until {{deadline}}.',
  missing: 'A position counts once every seat of the team has signed it. Yours is still missing.',
  page: 'Read the text and answer here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
  signature: 'The secretariat',
} as const;
export type ConsultationReminderTexts = Translated<typeof CONSULTATION_REMINDER_TEXTS>;
