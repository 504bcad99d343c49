/**
 * The languages that a helpline may answer in, as ISO 639-1 codes: those of the Network's texts, and those that many
 * of the women who call speak.
 */
export const HELPLINE_LANGUAGES = [
  'en',
  'da',
  'et',
  'fi',
  'is',
  'lt',
  'lv',
  'nb',
  'nn',
  'sv',
  'ru',
  'uk',
  'be',
  'am',
  'ar',
  'bg',
  'cs',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'hu',
  'ka',
  'ku',
  'ne',
  'pl',
  'pt',
  'ro',
  'se',
  'so',
  'sq',
  'sr',
  'sw',
  'th',
  'ti',
  'tr',
  'ur',
  'vi',
  'zh',
] as const;
export type HelplineLanguage = (typeof HELPLINE_LANGUAGES)[number];

export const HELPLINE_LIMITS = {
  name: 120,
  phone: 24,
  hours: 200,
  webAddress: 500,
  /** That one country has. */
  perCountry: 20,
} as const;

/** The name that stands for the Network's press contact: an office, or somebody who agreed to it. */
export const PRESS_CONTACT_LIMITS = { name: 120 } as const;

/** What people put between the digits of a telephone number, so that it can be read. */
const BETWEEN_DIGITS = /[ ()-]/g;
/** E.164 with its country code, or the number as it is dialled in the country: 112 and 116 006 have no other. */
const DIALLED = /^(?:\+[1-9]\d{6,14}|\d{3,12})$/;

/** Whether this can be dialled: by its country code from anywhere, or without one within the country. */
export const isHelplinePhone = (phone: string): boolean => DIALLED.test(phone.replaceAll(BETWEEN_DIGITS, ''));
