import type { Translated } from '#platform/mail/email-text';

export const DOCUMENT_REMINDER_TEXTS = {
  subject: {
    'document-review': 'A document is to be looked at again: {{deadline}}',
    reading: 'A document waits to be read: {{deadline}}',
  },
  lead: {
    'document-review':
      'A document of yours or of your seat is to be looked at again by {{deadline}}: does it still hold?',
    reading: 'Your seat is asked to read a document by {{deadline}}, and to say that it has.',
  },
  title: 'Document: {{title}}',
  page: 'More (sign-in needed): {{url}}',
} as const;
export type DocumentReminderTexts = Translated<typeof DOCUMENT_REMINDER_TEXTS>;
