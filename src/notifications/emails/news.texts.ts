import type { Translated } from '#platform/mail/email-text';

export const NEWS_TEXTS = {
  named: {
    document: 'Document: {{title}}',
    decision: 'Decision {{title}}',
    standard: 'Published: {{title}}',
    adoption: 'Clauses in practice in {{country}}: {{title}}',
    voice: 'Views from seats of {{country}} on clauses: {{title}}',
    practice: 'Practice: {{title}}',
    question: 'Question: {{title}}',
  },
  counted: {
    document: {
      country: {
        one: '{{count}} new document from your country',
        other: '{{count}} new documents from your country',
      },
      others: { one: '{{count}} new document for the teams', other: '{{count}} new documents for the teams' },
    },
    decision: {
      country: {
        one: '{{count}} new decision in your country',
        other: '{{count}} new decisions in your country',
      },
      others: {
        one: '{{count}} new decision that you can read',
        other: '{{count}} new decisions that you can read',
      },
    },
    standard: {
      country: {
        one: '{{count}} new text from your country',
        other: '{{count}} new texts from your country',
      },
      others: { one: '{{count}} new text', other: '{{count}} new texts' },
    },
    adoption: {
      country: {
        one: 'Clauses of {{count}} standard in practice in your country',
        other: 'Clauses of {{count}} standards in practice in your country',
      },
      others: {
        one: 'Clauses of {{count}} standard in practice in another country',
        other: 'Clauses of {{count}} standards in practice in other countries',
      },
    },
    voice: {
      country: {
        one: 'Views from seats of your country on clauses of {{count}} standard',
        other: 'Views from seats of your country on clauses of {{count}} standards',
      },
      others: {
        one: 'Views from seats of another country on clauses of {{count}} standard',
        other: 'Views from seats of other countries on clauses of {{count}} standards',
      },
    },
    practice: {
      country: {
        one: '{{count}} new practice from your country',
        other: '{{count}} new practices from your country',
      },
      others: { one: '{{count}} new practice for the teams', other: '{{count}} new practices for the teams' },
    },
    question: {
      country: {
        one: '{{count}} new question from your country',
        other: '{{count}} new questions from your country',
      },
      others: { one: '{{count}} new question for the teams', other: '{{count}} new questions for the teams' },
    },
  },
} as const;
export type NewsTexts = Translated<typeof NEWS_TEXTS>;
