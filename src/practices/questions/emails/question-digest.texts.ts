import type { Translated } from '#platform/mail/email-text';

export const QUESTION_DIGEST_TEXTS = {
  expertise: 'A question that you may be able to answer',
  unanswered: 'A question that no one has answered for a week',
  named: '{{what}}: {{title}}',
} as const;
export type QuestionDigestTexts = Translated<typeof QUESTION_DIGEST_TEXTS>;
