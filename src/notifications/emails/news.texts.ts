import type { Translated } from '#platform/mail/email-text';

export const NEWS_TEXTS = {
  named: {
    document: 'Document: {{title}}',
    decision: 'Decision {{title}}',
    standard: 'Published: {{title}}',
    adoption: 'Clauses in practice in {{country}}: {{title}}',
    voice: 'What seats of {{country}} say of clauses: {{title}}',
    practice: 'Practice: {{title}}',
    question: 'Question: {{title}}',
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
        one: 'Seats of your country speak of clauses of {{count}} standard',
        other: 'Seats of your country speak of clauses of {{count}} standards',
      },
      others: {
        one: 'Seats of another country speak of clauses of {{count}} standard',
        other: 'Seats of other countries speak of clauses of {{count}} standards',
      },
    },
    practice: {
      country: {
        one: '{{count}} new practice of your country',
        other: '{{count}} new practices of your country',
      },
      others: { one: '{{count}} new practice for the teams', other: '{{count}} new practices for the teams' },
    },
    question: {
      country: {
        one: '{{count}} new question of your country',
        other: '{{count}} new questions of your country',
      },
      others: { one: '{{count}} new question for the teams', other: '{{count}} new questions for the teams' },
    },
  },
} as const;
export type NewsTexts = Translated<typeof NEWS_TEXTS>;
