import { CONTENT_LANGUAGES, type ContentLanguage, type CountryCode } from '@nbn/contracts';
import { detectLanguage } from '@nbn/language';

/** The languages of each country, the one that most of its texts are in first. */
export const COUNTRY_LANGUAGES: Readonly<Record<CountryCode, readonly ContentLanguage[]>> = {
  DK: ['da'],
  EE: ['et', 'ru'],
  FI: ['fi', 'sv'],
  IS: ['is'],
  LV: ['lv', 'ru'],
  LT: ['lt', 'ru'],
  NO: ['nb'],
  SE: ['sv'],
};

const DETECTED_FROM = 5_000;

const isContentLanguage = (code: string | null): code is ContentLanguage =>
  CONTENT_LANGUAGES.includes(code as ContentLanguage);

/**
 * The language that an entry is analysed in: the one its source names, the one its words are of, its
 * country's; else English, the working language.
 */
export function entryLanguage(
  said: string | null,
  text: string,
  country: CountryCode | null,
): ContentLanguage {
  if (isContentLanguage(said)) return said;
  const detected = detectLanguage(text.slice(0, DETECTED_FROM));
  if (detected) return detected;
  return country ? COUNTRY_LANGUAGES[country][0]! : 'en';
}
