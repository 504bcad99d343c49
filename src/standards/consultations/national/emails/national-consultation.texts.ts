import type { Translated } from '#platform/mail/email-text';

export const NATIONAL_CONSULTATION_TEXTS = {
  opened: {
    subject: 'Your national team asks for your view by {{deadline}}',
    opening:
      'Your national team would like to know what you think of “{{title}}”. Please answer by {{deadline}}.',
  },
  reminder: {
    subject: 'Reminder: your national team asks for your view by {{deadline}}',
    opening: 'Your national team asks what you think of “{{title}}”. You can answer until {{deadline}}.',
  },
  answer: 'Submit a remark, or confirm with one click that you have nothing to add.',
  page: 'Read the question and answer here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
} as const;
export type NationalConsultationTexts = Translated<typeof NATIONAL_CONSULTATION_TEXTS>;
