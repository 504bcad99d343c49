import type { Translated } from '#platform/mail/email-text';

/** Lines of the daily mail. Who is brought in appears on the page and in no mail. */
export const NOMINATION_TEXTS = {
  'nomination-made': 'A national team brings somebody or an organisation into the Network.',
  'nomination-settled': 'The secretariat has answered what your national team brought in.',
} as const;
export type NominationTexts = Translated<typeof NOMINATION_TEXTS>;
