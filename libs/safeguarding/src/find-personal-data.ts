import { type FindOptions, type RuleHit, type RuleInput, ruleInputOf } from './rule-input.ts';
import { joinSplitNumbers } from './split-numbers.ts';
import type { Finding } from './kinds.ts';
import { plainText } from './plain-text.ts';
import { birthDate } from './rules/birth-date.ts';
import { splitElevenDigitId, elevenDigitId } from './rules/eleven-digit-id.ts';
import { datedId } from './rules/dated-id.ts';
import { email } from './rules/email.ts';
import { finnishId } from './rules/finnish-id.ts';
import { groupedId } from './rules/grouped-id.ts';
import { iban } from './rules/iban.ts';
import { passport } from './rules/passport.ts';
import { phone } from './rules/phone.ts';
import { streetAddress } from './rules/street-address.ts';
import { twelveDigitId, tenDigitId } from './rules/ten-digit-id.ts';
import type { KeywordIndex } from './keyword-index.ts';

type Rule = (reading: RuleInput) => Iterable<RuleHit>;

/** In this order: where two rules see the same digits, the earlier one names them. */
const RULES: readonly Rule[] = [
  iban,
  finnishId,
  groupedId,
  datedId,
  twelveDigitId,
  tenDigitId,
  elevenDigitId,
  splitElevenDigitId,
  email,
  passport,
  phone,
];

/**
 * Finds what looks like personal data: national identity numbers of the eight countries, accounts, passports,
 * telephone numbers and mailboxes in any Unicode dress, and a date of birth or a street with its house number
 * beside a name. Linear in the text's length; never throws on any string.
 * @returns findings in the order of the text, not overlapping, by UTF-16 offsets of the text as given.
 */
export function findPersonalData(text: string, options: FindOptions = {}): Finding[] {
  const plain = plainText(text);
  // Everything that is looked for holds a digit or an @; most of what people write holds neither.
  if (!/[\d@]/.test(plain.text)) return [];
  const reading = ruleInputOf(plain.text, options);
  const taken: RuleHit[] = [];
  for (const rule of RULES) for (const hit of rule(reading)) taken.push(hit);
  for (const hit of findSplitNumbers(reading)) taken.push(hit);
  const births = [...birthDate(reading)];
  taken.push(...births);
  for (const hit of streetAddress(reading, births)) taken.push(hit);
  return withoutOverlaps(taken).map(({ start, end, kind }) => ({
    start: plain.starts[start]!,
    end: plain.ends[end - 1]!,
    kind,
  }));
}

/** The words around a joined number are those around its pieces. */
function wordsInJoinedText(words: KeywordIndex, places: readonly number[]): KeywordIndex {
  return words.mappedBy((start, end) => [places[start]!, places[end - 1]! + 1]);
}

/**
 * What shows only when the pieces of torn numbers are put together: hits across a seam, by the places of the
 * text itself.
 */
function* findSplitNumbers(reading: RuleInput): Generator<RuleHit> {
  const joined = joinSplitNumbers(reading.text, reading.lower);
  if (!joined) return;
  const { text, lower, latin, places, seams } = joined;
  const hits: RuleHit[] = [];
  for (const rule of RULES)
    for (const hit of rule({
      ...reading,
      text,
      lower,
      latin,
      words: wordsInJoinedText(reading.words, places),
    }))
      hits.push(hit);
  hits.sort((a, b) => a.start - b.start);
  let seam = 0;
  for (const { start, end, kind } of hits) {
    while (seam < seams.length && seams[seam]! <= start) seam += 1;
    if (seam < seams.length && seams[seam]! < end)
      yield { start: places[start]!, end: places[end - 1]! + 1, kind };
  }
}

/** Of hits that share digits, the first given stays. A sweep by place: sorting is all it costs. */
function withoutOverlaps(hits: readonly RuleHit[]): RuleHit[] {
  const order = hits
    .map((hit, rank) => ({ hit, rank }))
    .sort((a, b) => a.hit.start - b.hit.start || a.rank - b.rank);
  const kept: { hit: RuleHit; rank: number }[] = [];
  for (const next of order) {
    const last = kept.at(-1);
    if (!last || next.hit.start >= last.hit.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ hit }) => hit);
}
