import type { Translated } from '#platform/mail/email-text';

export const CONSULTATION_REMINDER_TEXTS = {
  subject: 'Please submit your answer by {{deadline}}',
  opening: 'The consultation on “{{title}}” is open for answers until {{deadline}}.',
  missing: 'A position counts once every seat of the team has signed it. Your signature is still missing.',
  page: 'Read the text and answer here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
  signature: 'The secretariat',
} as const;
export type ConsultationReminderTexts = Translated<typeof CONSULTATION_REMINDER_TEXTS>;
