import type { Translated } from '#platform/mail/email-text';

export const REVEAL_LIMIT_TEXTS = {
  subject: 'A member has viewed many protected details in the directory',
  text:
    'A member has reached the daily limit for viewing protected details in the directory and was ' +
    'stopped.\n\nWho the member is: {{url}}\n\nPlease ask the member for the reason. The audit log shows ' +
    'which details were viewed.',
} as const;
export type RevealLimitTexts = Translated<typeof REVEAL_LIMIT_TEXTS>;
