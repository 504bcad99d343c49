import type { Translated } from '#platform/mail/email-text';

export const ACCESS_REQUEST_TEXTS = {
  asked: {
    subject: 'A member has requested access to one of your documents',
    text:
      'A member of the Network has asked to read a document that you are responsible for. Its page shows ' +
      'who has asked, and why.',
  },
  granted: {
    subject: 'You now have access to the document you requested',
    text: 'The owner has given you access to the document. You can open it now.',
  },
  declined: {
    subject: 'Your request for access to a document was declined',
    text: 'Your request to read the document was declined.',
  },
  page: 'Page of the document: {{url}}',
} as const;
export type AccessRequestTexts = Translated<typeof ACCESS_REQUEST_TEXTS>;
