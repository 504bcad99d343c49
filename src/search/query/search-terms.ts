import { SEARCH_LIMITS } from '@nbn/contracts';

/** A part of a query: words that stand together, or in quotes a phrase. */
export interface SearchTerm {
  readonly text: string;
  readonly phrase: boolean;
  readonly excluded: boolean;
}

/** A phrase in any quotes, or what stands between blanks; a minus before it excludes. */
const TERM = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]?|(-?)([^\s"“”„«»]+)/gu;
/** Marks of writing direction, and others that nobody sees. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The parts of a query, in their order. What holds no letter or digit is no part: operators do nothing. */
export function parseSearchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const match of query.replaceAll(INVISIBLE, '').matchAll(TERM)) {
    const [, quotedMinus, quoted, minus, word] = match;
    const text = quoted ?? word ?? '';
    if (!HAS_WORD.test(text)) continue;
    const term = {
      text,
      phrase: quoted !== undefined,
      excluded: (quotedMinus ?? '') + (minus ?? '') !== '',
    };
    // A minus inside a word joins it: only one in front excludes, and never alone.
    terms.push(term);
    if (terms.length === SEARCH_LIMITS.words) break;
  }
  return terms.some(({ excluded }) => !excluded) ? terms : [];
}
