import { referenceTo, referredClause, type TextFormat } from '@nbn/contracts';
import { type FormattedText, joinFormatted, normalizeFormats, sliceFormats } from './formats.ts';
import { occurrencesOf } from './occurrences.ts';

/** Words of a text that are the number of a clause of the same standard. Offsets are of UTF-16 units. */
export interface ClauseReference {
  readonly clauseId: string;
  readonly from: number;
  readonly to: number;
}

/** What the words of a reference can be while they are a number, also one that was cut short. */
const NUMBER = /^[\d.]*\)?(?:\([\da-zA-Z]*\)?)*$/;

/** The cross-references in a text, in their order. */
export const referencesIn = ({ formats }: Pick<FormattedText, 'formats'>): ClauseReference[] =>
  formats.flatMap(({ href, from, to }) => {
    const clauseId = referredClause(href);
    return clauseId === null ? [] : [{ clauseId, from, to }];
  });

/**
 * A text whose references say the present numbers of their clauses; null where they do already. The words of a
 * reference to a clause that has no number stay; where somebody wrote words in place of a number these stay too,
 * and refer to nothing any more.
 * @param numberOf the number of a clause as it is cited; undefined for one that is not in the text.
 */
export function renewReferences(
  { text, formats }: FormattedText,
  numberOf: (clauseId: string) => string | undefined,
): FormattedText | null {
  const stale = referencesIn({ formats }).filter(({ clauseId, from, to }) => {
    const words = text.slice(from, to);
    return !NUMBER.test(words) || (numberOf(clauseId) ?? words) !== words;
  });
  if (stale.length === 0) return null;
  const parts: FormattedText[] = [];
  let done = 0;
  const take = (from: number, to: number): FormattedText => ({
    text: text.slice(from, to),
    formats: sliceFormats(formats, from, to),
  });
  for (const { clauseId, from, to } of stale) {
    const now = take(from, to);
    parts.push(
      take(done, from),
      NUMBER.test(now.text) ? withWords(now, numberOf(clauseId)!) : withoutReference(now),
    );
    done = to;
  }
  return joinFormatted([...parts, take(done, text.length)]);
}

/** Other words that look as the first of these do. */
const withWords = ({ formats }: FormattedText, text: string): FormattedText => ({
  text,
  formats: formats
    .filter(({ from }) => from === 0)
    .map((format): TextFormat => ({ ...format, to: text.length })),
});

const withoutReference = ({ text, formats }: FormattedText): FormattedText => ({
  text,
  formats: formats.filter(({ href }) => referredClause(href) === null),
});

/**
 * A text without the words of its references, which stand where these were: what it says, whatever numbers its
 * clauses have. The database does the same (`words_hash`).
 */
export function withoutReferenceWords({ text, formats }: FormattedText): FormattedText {
  const references = referencesIn({ formats });
  if (references.length === 0) return { text, formats };
  const place = (at: number): number =>
    at - references.reduce((gone, { from, to }) => gone + Math.min(Math.max(at - from, 0), to - from), 0);
  const edges = [0, ...references.flatMap(({ from, to }) => [from, to]), text.length];
  const words = references.map(({ from }, at) => text.slice(edges[2 * at], from));
  return {
    text: [...words, text.slice(edges.at(-2))].join(''),
    formats: formats.map((format) => ({ ...format, from: place(format.from), to: place(format.to) })),
  };
}

const isPartOfNumber = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where a number stands that is not a part of another number or word. */
const standaloneNumbers = (text: string, number: string): number[] =>
  [...occurrencesOf(text, number)].filter((at) => {
    const [before, after] = [at - 1, at + number.length];
    const goesOn = /^(?:[.)]?[\p{L}\p{N}]|\([a-z\d]+\))/u.test(text.slice(after, after + 8));
    return (
      !goesOn && !isPartOfNumber(text[before]) && !(text[before] === '.' && isPartOfNumber(text[before - 1]))
    );
  });

/**
 * The formats of a translation in which the numbers that the source refers with are references too. Left alone is
 * a number that also stands for something else in either text, as in “3 days, see 3”, and words that lead
 * somewhere already.
 */
export function carryReferences(source: FormattedText, translation: FormattedText): TextFormat[] {
  const links = translation.formats.filter(({ kind }) => kind === 'link');
  const references = referencesIn(source);
  const numberOf = ({ from, to }: ClauseReference): string => source.text.slice(from, to);
  const carried = references.flatMap((reference): TextFormat[] => {
    const number = numberOf(reference);
    const alike = references.filter((other) => numberOf(other) === number);
    const places = standaloneNumbers(translation.text, number);
    const isCertain =
      places.length === alike.length && standaloneNumbers(source.text, number).length === alike.length;
    if (!isCertain || alike.some(({ clauseId }) => clauseId !== reference.clauseId)) return [];
    const from = places[alike.indexOf(reference)]!;
    const to = from + number.length;
    if (links.some((link) => link.from < to && from < link.to)) return [];
    return [{ kind: 'link', from, to, href: referenceTo(reference.clauseId) }];
  });
  return normalizeFormats(translation.text, [...translation.formats, ...carried]);
}

/**
 * The formats of a text whose references lead to clauses by other ids; where there is none for it, the words
 * stay and refer to nothing.
 */
export function mapReferences(
  formats: readonly TextFormat[],
  idOf: (clauseId: string) => string | null,
): TextFormat[] {
  return placeReferences(formats, (clauseId) => {
    const now = idOf(clauseId);
    return now === null ? null : referenceTo(now);
  });
}

/**
 * The formats of a text in a file or on a page: its references lead to where their clauses are there; where a
 * clause has no place, the words of the reference stand alone.
 */
export function placeReferences(
  formats: readonly TextFormat[],
  placeOf: (clauseId: string) => string | null,
): TextFormat[] {
  return formats.flatMap((format): TextFormat[] => {
    const clauseId = referredClause(format.href);
    if (clauseId === null) return [format];
    const href = placeOf(clauseId);
    return href === null ? [] : [{ ...format, href }];
  });
}
