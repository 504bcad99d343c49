import { type Language, languageOf, type PublicLanguage, publicLanguageOf } from '@nbn/contracts';

/** A language of two letters: `fil` (Filipino) is not `fi`. */
const TAG = /^[a-z]{2}(?=-|$)/i;
const WEIGHT = /^\s*q=(\d(?:\.\d{0,3})?)\s*$/i;

/**
 * The language in which a request is answered, by its `Accept-Language` (RFC 9110, 12.5.4): the known one that weighs
 * most, of equal weight the first; English where none is known. What weighs nothing is refused.
 */
export const requestLanguage = (header: string | undefined): Language => acceptedLanguage(header, languageOf);

/** The same where strangers read the answer. */
export const requestPublicLanguage = (header: string | undefined): PublicLanguage =>
  acceptedLanguage(header, publicLanguageOf);

function acceptedLanguage<Known extends PublicLanguage>(
  header: string | undefined,
  knownBy: (tag: string | undefined) => Known | null,
): Known | 'en' {
  const wanted = (header ?? '').split(',').flatMap((part) => {
    const [tag, ...parameters] = part.split(';');
    const language = knownBy(TAG.exec(tag!.trim())?.[0]);
    const weight = weightOf(parameters);
    return language && weight > 0 ? [{ language, weight }] : [];
  });
  const [best] = wanted.toSorted((one, other) => other.weight - one.weight);
  return best?.language ?? 'en';
}

function weightOf(parameters: readonly string[]): number {
  const weight = parameters
    .map((parameter) => WEIGHT.exec(parameter)?.[1])
    .find((found) => found !== undefined);
  return weight === undefined ? 1 : Number(weight);
}
