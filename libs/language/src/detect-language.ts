import { CONTENT_LANGUAGES, type ContentLanguage } from '@nbn/contracts';
import { isStopWord } from './analyze.ts';
import { wordsOfText } from './words-of-text.ts';

/** What tells languages apart by their letters alone, and how much one of them counts. */
const LETTERS: readonly (readonly [RegExp, readonly ContentLanguage[], number])[] = [
  [/[а-яё]/u, ['ru'], 2],
  [/[þð]/u, ['is'], 2],
  [/[áíúý]/u, ['is'], 1],
  [/õ/u, ['et'], 2],
  [/[āēīūģķļņ]/u, ['lv'], 2],
  [/[ąęėįų]/u, ['lt'], 2],
  [/[šžč]/u, ['lv', 'lt'], 0.7],
  [/[æø]/u, ['da', 'nb'], 0.7],
  [/å/u, ['sv', 'da', 'nb'], 0.5],
  [/[äö]/u, ['sv', 'fi', 'et'], 0.5],
  [/ü/u, ['et'], 0.7],
];

/** What only one of two languages that are near each other writes: word for word, and inside words. */
const MARKS: readonly (readonly [RegExp, readonly ContentLanguage[], number])[] = [
  [/^(?:ad|af|blev|blevet|bliver|dig|efter|end|fik|gøre|havde|hende|hvad|ind|kun|kvinder|lige)$/u, ['da'], 1],
  [/^(?:mig|mod|nogen|noget|nogle|nu|op|os|sagde|sig|siger|sit|ud|uden|været)$/u, ['da'], 1],
  [/^(?:av|bare|ble|blir|blitt|deg|enn|etter|fikk|fra|gjøre|hadde|henne|hva|inn|kvinner|mange)$/u, ['nb'], 1],
  [/^(?:meg|mot|når|noe|noen|nå|opp|oss|seg|sier|sitt|sa|ut|uten|vært)$/u, ['nb'], 1],
  [/(?:hed|heden|skab|tion|tionen|erne|ede|edes|dig|gt|dt|øj.{0,4}|ej.{0,3})$/u, ['da'], 0.5],
  [/(?:het|heten|sjon|sjonen|skap|tt|kk|pp|ll|nn|ss|øy.{0,4}|ei.{0,3}|ert|erte)$/u, ['nb'], 0.5],
  [/^(?:skj|kj|gj)/u, ['nb'], 0.4],
  [/(?:aa|uu|ii|ää|yy)/u, ['fi', 'et'], 0.6],
  [/(?:ssa|ssä|sta|stä|lla|llä|inen|ksi|nen|vat|vät)$/u, ['fi'], 0.6],
  [/(?:kse|tud|mise|nud|mine|dele|test|sse|ga)$/u, ['et'], 0.6],
  [/(?:ing|tion|ness|ed|ly|th)$/u, ['en'], 0.3],
  [/^(?:the|of|and|to|is|for|with)$/u, ['en'], 0.6],
  [/(?:as|is|us|ai|os|ų|ti)$/u, ['lt'], 0.2],
  [/(?:ija|šana|ts|am|iem|ām|ību|ība)$/u, ['lv'], 0.3],
  [/(?:inn|num|nar|ur|ði|ið)$/u, ['is'], 0.3],
  [/(?:ning|arna|orna|ande|och|igt)$/u, ['sv'], 0.4],
];

/** More letters than this tell nothing new. */
const MOST_LETTERS = 4_000;
/** Fewer points than this are too little to tell by, and so is a lead of less. */
const LEAST_POINTS = 2;
const LEAST_LEAD = 1.04;

/** The language of a text, by its letters, small words and endings; null if there is too little to tell. */
export function detectLanguage(text: string): ContentLanguage | null {
  const points = new Map<ContentLanguage, number>(CONTENT_LANGUAGES.map((language) => [language, 0]));
  const give = (language: ContentLanguage, more: number): void => {
    points.set(language, points.get(language)! + more);
  };
  for (const { word } of wordsOfText(text.slice(0, MOST_LETTERS))) {
    for (const language of CONTENT_LANGUAGES) if (isStopWord(word, language)) give(language, 1);
    for (const [pattern, languages, more] of [...LETTERS, ...MARKS])
      if (pattern.test(word)) for (const language of languages) give(language, more);
  }
  const [first, second] = [...points].toSorted((one, other) => other[1] - one[1]);
  if (!first || !second || first[1] < LEAST_POINTS) return null;
  return first[1] < second[1] * LEAST_LEAD ? null : first[0];
}
