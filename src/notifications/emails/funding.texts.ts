import type { Translated } from '#platform/mail/email-text';

/** Lines of the daily mail. Whose application it is appears on its page and in no mail. */
export const FUNDING_TEXTS = {
  submitted: 'An application to a fund is waiting for a decision by two people; you can be one of them.',
} as const;
export type FundingTexts = Translated<typeof FUNDING_TEXTS>;
