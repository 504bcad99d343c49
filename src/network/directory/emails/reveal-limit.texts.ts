import type { Translated } from '#platform/mail/email-text';

export const REVEAL_LIMIT_TEXTS = {
  subject: 'A member looked at many protected details of the directory',
  text:
    'A member has looked at as many protected details of the directory as one may in a day, and was stopped.' +
    '\n\nWho it is: {{url}}\n\nPlease ask the member why. What was looked at stands in the audit log.',
} as const;
export type RevealLimitTexts = Translated<typeof REVEAL_LIMIT_TEXTS>;
