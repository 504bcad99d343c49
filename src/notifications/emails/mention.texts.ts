import type { Translated } from '#platform/mail/email-text';

export const MENTION_TEXTS = {
  subject: 'You have been mentioned in a comment',
  opening: 'Someone has mentioned you in a comment on a draft standard and would like you to read it.',
  page: 'Read the comment and reply: {{url}}',
} as const;
export type MentionTexts = Translated<typeof MENTION_TEXTS>;
