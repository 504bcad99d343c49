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

/** Characters of a text by which its language is told, and of one by which it can be told. */
const DETECTED_FROM = 5_000;
const TELLING_LENGTH = 120;

const isContentLanguage = (code: string | null): code is ContentLanguage =>
  CONTENT_LANGUAGES.includes(code as ContentLanguage);

/**
 * The languages that an entry is analysed in, its own first: the one its source names, or the one its words
 * are of. A text too short to tell may be of its country, or English, the working language: it is found as all
 * of these.
 */
export function entryLanguages(
  said: string | null,
  text: string,
  country: CountryCode | null,
): readonly [ContentLanguage, ...ContentLanguage[]] {
  if (isContentLanguage(said)) return [said];
  const detected = detectLanguage(text.slice(0, DETECTED_FROM));
  if (detected && text.length >= TELLING_LENGTH) return [detected];
  const others = new Set<ContentLanguage>([...(country ? COUNTRY_LANGUAGES[country] : []), 'en']);
  const [first, ...rest] = [...new Set([...(detected ? [detected] : []), ...others])];
  return [first!, ...rest];
}
