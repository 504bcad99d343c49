import { anyWordPattern, letterPattern } from '../text-folding.ts';

/** A street with the number of a house. */
export interface Street {
  readonly start: number;
  readonly end: number;
}

/** The number of a house, with its letter, and of a flat behind it. */
const HOUSE_NUMBER = String.raw`\d{1,3}(?: ?[a-h](?![\p{L}\d]))?(?: ?[-/] ?\d{1,3}(?!\d)| \d{1,2}(?![\d.,/:-]))?(?!\d|[.,:]\d)`;

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Ends of the names of streets that are one word (Danish, Norwegian, Swedish, Finnish, Icelandic). */
const ENDINGS = oneOf(`
  vej vejen gade gaden stræde strædet alle plads torv torvet boulevard vænget parken bakken
  vei veien vegen gata gaten plassen stien svingen tunet bryggen gatan vagen grand torget stigen allen
  katu tie kuja polku kaari raitti bulevardi esplanadi aukio
  götu vegur vegi vegar stígur stíg braut stræti torg hlíð holt bakki bakka teigur gerði
`);
/** Roads across the country are named by numbers too. */
const HIGHWAY = letterPattern(
  String.raw`(?:motor|riks|europa|fylkes|hoved|lands|valta|kanta|seutu|yhdys)(?:vej|vei|vegen|veien|vagen|tie)(?!\p{L})`,
);
const ONE_WORD = letterPattern(String.raw`${ENDINGS}\.? ${HOUSE_NUMBER}`);
/**
 * The words for a street that stand behind its name (Estonian, Latvian, Lithuanian, Norwegian, English), and
 * then the number.
 */
const STREET_WORDS = oneOf(`
  tn tänav tänava tänaval tee teel pst puiestee puiesteel mnt maantee maanteel allee põik
  iela ielā ielas gatve gatvē bulvāris bulvārī prospekts prospektā laukums laukumā šoseja
  g gatvė gatvės gatvėje pr prospektas al alėja pl plentas aikštė
  gate gata vei veien vej street st road rd avenue ave lane drive square close
`);
const NAME_THEN_WORD = letterPattern(
  String.raw`(?<![\p{L}\d])${STREET_WORDS}\.?,? (?:(?:house|maja|nr|no|d)\.? ?)?${HOUSE_NUMBER}`,
);
/** `12 Main Street`. */
const ENGLISH = oneOf('street st road rd avenue ave lane drive square close court terrace way');
const NUMBER_FIRST = letterPattern(
  String.raw`(?<![\p{L}\d.,/-])\d{1,3}[a-z]?,? (?:[\p{L}'-]{2,24} ){1,3}${ENGLISH}(?!\p{L})`,
);
/** `ул. Ленина, д. 5, кв. 12`. */
const RUSSIAN_WORDS = oneOf(
  'ул улица улице пр просп проспект проспекте пер переулок бульвар бульваре шоссе площадь наб набережная',
);
const RUSSIAN = letterPattern(
  String.raw`(?<!\p{L})${RUSSIAN_WORDS}\.? [\p{L}-]{2,30}(?: [\p{L}-]{2,30})?,? ?(?:д|дом)?\.? ?${HOUSE_NUMBER}(?:,? ?кв\.? ?\d{1,3})?`,
);
/** `Kase 7-12, Tartu`: Estonian addresses leave the word for a street out. */
const TOWNS = oneOf(
  'tallinn tartu narva pärnu viljandi rakvere maardu kuressaare võru valga haapsalu jõhvi ' +
    'paide keila sillamäe kohtla-järve',
);
const WITHOUT_WORD = letterPattern(
  String.raw`(?<![\p{L}\d])[\p{L}-]{3,24} ${HOUSE_NUMBER}, ?(?:\d{5},? )?${TOWNS}(?!\p{L})`,
);
/** Words with a number behind them that are no street. */
const NOT_STREETS = anyWordPattern(`
  room hall page article section item day no nr table bus tram train flight gate ruum saal leht punkt artikkel buss
  january february march april may june july august september october november december
  jaanuar* veebruar* märts* aprill* mai* juuni* juuli* septemb* oktoob* novemb* detsemb*
`);

const NAME_CHARACTER = /[\p{L}.'’-]/u;
const MAX_NAME_LENGTH = 31;

/**
 * Streets with house numbers as ten languages write them. `text` and `lower` are the same text, the latter in
 * small letters without marks. Linear: every expression begins at a word or number and is bounded.
 */
export function* findStreets(text: string, lower: string): Generator<Street> {
  for (const { index, 0: written } of lower.matchAll(ONE_WORD)) {
    const start = nameStart(text, index);
    const name = lower.slice(start, index + written.length);
    if (start < index && /^\p{Lu}/u.test(text.slice(start)) && name.search(HIGHWAY) < 0)
      yield { start, end: index + written.length };
  }
  for (const { index, 0: written } of lower.matchAll(NAME_THEN_WORD)) {
    const start = nameStart(text, index);
    if (/^\p{Lu}/u.test(text.slice(start)) && hasWordBefore(text, index))
      yield { start, end: index + written.length };
  }
  for (const { index, 0: written } of lower.matchAll(NUMBER_FIRST)) {
    if (/\p{Lu}/u.test(text.slice(index, index + written.length)))
      yield { start: index, end: index + written.length };
  }
  for (const { index, 0: written } of lower.matchAll(RUSSIAN))
    yield { start: index, end: index + written.length };
  for (const { index, 0: written } of lower.matchAll(WITHOUT_WORD)) {
    if (/^\p{Lu}/u.test(text.slice(index)) && written.search(NOT_STREETS) < 0)
      yield { start: index, end: index + written.length };
  }
}

/**
 * Where the name of a street begins whose last word stands at `index`: up to two words with capitals before
 * it belong to it.
 */
function nameStart(text: string, index: number): number {
  let start = previousWordStart(text, index);
  for (let words = 0; words < 2 && text[start - 1] === ' '; words += 1) {
    const before = previousWordStart(text, start - 1);
    if (!/^\p{Lu}/u.test(text.slice(before, start - 1))) break;
    start = before;
  }
  return start;
}

/** Where the word begins that ends at `end`; there, where none does. */
function previousWordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_NAME_LENGTH && NAME_CHARACTER.test(text[start - 1]!)) start -= 1;
  return start;
}

function hasWordBefore(text: string, index: number): boolean {
  return text[index - 1] === ' ' && /\p{L}/u.test(text.slice(previousWordStart(text, index - 1), index - 1));
}
