import type { Hit, Reading } from '../candidate.ts';
import { anyWord } from '../letters.ts';
import { nameIn } from '../person/names.ts';
import { streetsIn } from '../person/streets.ts';

/** Words that say that somebody lives somewhere. */
const HOME = anyWord(`
  lives living resid* home_address stays_at staying bor bopæl* bosatt bostad* hemadress* hjemmeadresse* folkeregistrert
  asuu asuva kotiosoi* býr lögheimil* heimilisf* elab elukoh* dzīvo dzīvesviet* deklarēt* gyven*
  живет живёт прожива* прописан* местожительств*
`);
/** Where people meet or offices are: an address beside these is no secret. */
const VENUE = anyWord(`
  meeting conference seminar training venue hotel hall office ministr* agency headquarters reception museum library
  møde* møte* möte* mötet konferen* kokous kokouksen toimisto koosolek* ministeeri* ministerij* sanāksme* posėd*
  fundur* ráðuneyti* kontor* biroj* biur* lokale* sted plats mødested министерств* совещани* офис*
`);
const REACH = 80;
const CLOSE = 40;

const someIn = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;
const SENTENCE_END = /[!?]\s|\.\s(?=\p{Lu}[^.]{3})|\n\s*\n/u;

/**
 * Streets with a house number, where somebody is said to live there, or close to a name that is certain or to
 * a date of birth.
 * @param births dates of birth in the same text, by place.
 */
export function* streetAddress({ text, lower }: Reading, births: readonly Hit[]): Generator<Hit> {
  const places = births.map(({ start }) => start).sort((a, b) => a - b);
  for (const { start, end } of streetsIn(text, lower)) {
    const before = text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1)!;
    const behind = text.slice(end, end + REACH).split(SENTENCE_END)[0]!;
    const smallBefore = lower.slice(start - before.length, start);
    const isHome = someIn(HOME, smallBefore);
    const isBesideBirth = firstFrom(places, start - REACH) < end + REACH;
    if (isBesideBirth || (isHome && (nameIn(before) || nameIn(behind))))
      yield { start, end, kind: 'street_address' };
    else if (!isHome && !someIn(VENUE, smallBefore) && isNamed(before, behind))
      yield { start, end, kind: 'street_address' };
  }
}

/** The first of sorted places that is not before `from`; infinite when there is none. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Infinity;
}

/** A name that is certain stands close by. */
function isNamed(before: string, behind: string): boolean {
  return nameIn(before.slice(-CLOSE)) === 'certain' || nameIn(behind.slice(0, CLOSE)) === 'certain';
}
