import type { Translated } from '#platform/mail/email-text';

export const MENTION_TEXTS = {
  subject: 'You are mentioned in a comment',
  opening: 'Somebody calls you by name in a comment on a draft standard and would like you to read it.',
  page: 'Read it and answer: {{url}}',
} as const;
export type MentionTexts = Translated<typeof MENTION_TEXTS>;
