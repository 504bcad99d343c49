import type { Translated } from '#platform/mail/email-text';

export const NEWS_TEXTS = {
  named: {
    document: 'Document: {{title}}',
    decision: 'Decision {{title}}',
    standard: 'Published: {{title}}',
  },
  counted: {
    document: {
      country: {
        one: '{{count}} new document of your country',
        other: '{{count}} new documents of your country',
      },
      others: { one: '{{count}} new document for the teams', other: '{{count}} new documents for the teams' },
    },
    decision: {
      country: {
        one: '{{count}} new decision of your country',
        other: '{{count}} new decisions of your country',
      },
      others: {
        one: '{{count}} new decision that you may read',
        other: '{{count}} new decisions that you may read',
      },
    },
    standard: {
      country: { one: '{{count}} new text of your country', other: '{{count}} new texts of your country' },
      others: { one: '{{count}} new text', other: '{{count}} new texts' },
    },
  },
} as const;
export type NewsTexts = Translated<typeof NEWS_TEXTS>;
