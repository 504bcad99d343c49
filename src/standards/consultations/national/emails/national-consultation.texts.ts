import type { Translated } from '#platform/mail/email-text';

export const NATIONAL_CONSULTATION_TEXTS = {
  opened: {
    subject: 'Your national team asks for your view until {{deadline}}',
    opening: 'Your national team would like to know what you think of “{{title}}”, until {{deadline}}.',
  },
  reminder: {
    subject: 'Your national team waits for your view until {{deadline}}',
    opening: 'Your national team asks what you think of “{{title}}”. It takes answers until {{deadline}}.',
  },
  answer: 'Offer a remark, or say that you have nothing to add. One click is enough for that.',
  page: 'Read what is asked and answer here: {{url}}',
  deadline: '{{day}}, {{time}} {{city}}',
} as const;
export type NationalConsultationTexts = Translated<typeof NATIONAL_CONSULTATION_TEXTS>;
