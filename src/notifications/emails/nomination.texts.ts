import type { Translated } from '#platform/mail/email-text';

/** Lines of the daily mail. Who it is appears on the page and in no mail. */
export const NOMINATION_TEXTS = {
  'nomination-made': 'A national team has invited or nominated someone, or added an organisation.',
  'nomination-settled': 'The secretariat has answered a nomination of your national team.',
} as const;
export type NominationTexts = Translated<typeof NOMINATION_TEXTS>;
