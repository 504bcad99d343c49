import type { Translated } from '#platform/mail/email-text';

export const DOCUMENT_REMINDER_TEXTS = {
  subject: {
    'document-review': 'A document is due for review: {{deadline}}',
    reading: 'A document is waiting for you to read: {{deadline}}',
  },
  lead: {
    'document-review':
      'A document that belongs to you or your seat is due for review by {{deadline}}. Please check that it ' +
      'is still valid.',
    reading: 'Your seat is asked to read a document by {{deadline}} and to confirm that it has done so.',
  },
  title: 'Document: {{title}}',
  page: 'More information (sign-in required): {{url}}',
} as const;
export type DocumentReminderTexts = Translated<typeof DOCUMENT_REMINDER_TEXTS>;
