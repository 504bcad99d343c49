import type { Translated } from '#platform/mail/email-text';

export const ACCESS_REQUEST_TEXTS = {
  asked: {
    subject: 'A member asks to read a document of yours',
    text: 'A member of the Network asks to read a document that you look after. Its page says who, and why.',
  },
  granted: {
    subject: 'You may read the document that you asked for',
    text: 'Its owner has given you the document. You can open it now.',
  },
  declined: {
    subject: 'You may not read the document that you asked for',
    text: 'Your request was declined.',
  },
  page: 'The page: {{url}}',
} as const;
export type AccessRequestTexts = Translated<typeof ACCESS_REQUEST_TEXTS>;
