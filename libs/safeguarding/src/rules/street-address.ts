import type { RuleHit, RuleInput } from '../rule-input.ts';
import { anyWordPattern } from '../text-folding.ts';
import { findName } from '../person/names.ts';
import { findStreets } from '../person/streets.ts';

/** Words that say that somebody lives somewhere. */
const HOME_WORDS = anyWordPattern(`
  lives living resid* home_address stays_at staying bor bopæl* bosatt bostad* hemadress* hjemmeadresse* folkeregistrert
  asuu asuva kotiosoi* býr lögheimil* heimilisf* elab elukoh* dzīvo dzīvesviet* deklarēt* gyven*
  живет живёт прожива* прописан* местожительств*
`);
/** Where people meet or offices are: an address beside these is no secret. */
const VENUE_WORDS = anyWordPattern(`
  meeting conference seminar training venue hotel hall office ministr* agency headquarters reception museum library
  møde* møte* möte* mötet konferen* kokous kokouksen toimisto koosolek* ministeeri* ministerij* sanāksme* posėd*
  fundur* ráðuneyti* kontor* biroj* biur* lokale* sted plats mødested министерств* совещани* офис*
`);
const NAME_RANGE = 80;
const KEYWORD_RANGE = 40;

const matches = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;
const SENTENCE_END = /[!?]\s|\.\s(?=\p{Lu}[^.]{3})|\n\s*\n/u;

/**
 * Streets with a house number, where somebody is said to live there, or close to a name that is certain or to
 * a date of birth.
 * @param births dates of birth in the same text, by place.
 */
export function* streetAddress({ text, lower }: RuleInput, births: readonly RuleHit[]): Generator<RuleHit> {
  const places = births.map(({ start }) => start).sort((a, b) => a - b);
  for (const { start, end } of findStreets(text, lower)) {
    const before = text
      .slice(Math.max(0, start - NAME_RANGE), start)
      .split(SENTENCE_END)
      .at(-1)!;
    const behind = text.slice(end, end + NAME_RANGE).split(SENTENCE_END)[0]!;
    const smallBefore = lower.slice(start - before.length, start);
    const isHome = matches(HOME_WORDS, smallBefore);
    const isBesideBirth = firstIndexFrom(places, start - NAME_RANGE) < end + NAME_RANGE;
    if (isBesideBirth || (isHome && (findName(before) || findName(behind))))
      yield { start, end, kind: 'street_address' };
    else if (!isHome && !matches(VENUE_WORDS, smallBefore) && isBesideName(before, behind))
      yield { start, end, kind: 'street_address' };
  }
}

/** The first of sorted places that is not before `from`; infinite when there is none. */
function firstIndexFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Infinity;
}

/** A name that is certain stands close by. */
function isBesideName(before: string, behind: string): boolean {
  return (
    findName(before.slice(-KEYWORD_RANGE)) === 'certain' ||
    findName(behind.slice(0, KEYWORD_RANGE)) === 'certain'
  );
}
