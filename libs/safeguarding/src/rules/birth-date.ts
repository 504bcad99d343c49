import type { RuleHit, RuleInput } from '../rule-input.ts';
import { anyWordPattern, letterPattern } from '../text-folding.ts';
import { findDates } from '../person/dates.ts';
import { findName } from '../person/names.ts';

/** Words that say that somebody was born on a day. */
const BORN_WORDS = anyWordPattern(`
  born date_of_birth birth_date birthdate birth_day birthday dob d.o.b
  fødselsda* født fodt födelseda* född syntymäa* syntymäp* syntyn* synt fæðingarda* fædd*
  sünniaeg sünniaja sünnikuup* sündinud sünd dzimšanas_dat* dzimus* dzimis dzim gimimo_dat* gimus* gimęs gim
  дата_рождения рождения родил* рожд род г.р г._р
`);
/** Abbreviations that mean it only right before the day. */
const BORN = new RegExp(
  `${BORN_WORDS.source}|${letterPattern(String.raw`(?<!\p{L})[fsb]\. ?(?=\d)`).source}`,
  'g',
);
/** A day that begins or ends a rule for many: "born after 1 January 2005". */
const SPAN = anyWordPattern(`
  after before since from until between efter etter før fra siden före från sedan jälkeen ennen alkaen eftir fyrir frá
  pärast enne alates pēc pirms kopš no po prieš nuo после до ранее позднее начиная
`);
/** One person without a name, as people write of somebody whom they protect. */
const PERSON_WORDS = anyWordPattern(`
  she he woman girl boy victim client child kvinden pigen offeret klienten hun kvinnen kvinna jenta brukeren kvinnan flickan
  offret hon nainen tyttö uhri asiakas hän konan stúlkan þolandinn hún naine tüdruk ohver klient sieviete meitene cietusī
  upuris kliente viņa moteris mergina auka klientė женщина девушка потерпевшая жертва клиентка она
`);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** More of these hold no text that somebody wrote; what is found is pointed out and holds nothing back. */
const MAX_KEYWORDS = 5_000;
const MAX_YEARS = 20_000;
const RANGE_AFTER_KEYWORD = 44;
const RANGE_BEFORE_KEYWORD = 30;
const NAME_REACH = 90;
/** Beside a name alone, a day so long ago is hardly that of a meeting or a signature. */
const MIN_AGE_YEARS = 14;

/** The text around a place, up to the nearest empty line. */
function textAround(text: string, start: number, end: number, reach: number): string {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split('\n\n')
    .at(-1)!;
  const behind = text.slice(end, end + reach).split('\n\n')[0]!;
  return `${before}\u0000${behind}`;
}

function* takeAtMost<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

const matches = (expression: RegExp, text: string): boolean => text.search(expression) >= 0;

/** Days beside a word for birth, where somebody is named or meant. */
function* birthDatesNearKeyword({ text, lower, year }: RuleInput): Generator<RuleHit> {
  for (const { index, 0: word } of takeAtMost(MAX_KEYWORDS, lower.matchAll(BORN))) {
    const behind = index + word.length;
    const from = Math.max(0, index - RANGE_BEFORE_KEYWORD);
    for (const { full, year: written, ...date } of findDates(
      lower.slice(from, behind + RANGE_AFTER_KEYWORD),
    )) {
      const [start, end] = [date.start + from, date.end + from];
      if ((full && (written < 1900 || written > year)) || (start < behind && end > index)) continue;
      const between = start >= behind ? lower.slice(behind, start) : lower.slice(end, index);
      if (/[.;!?]\s|\n\n/.test(between) || matches(SPAN, between)) continue;
      const near = textAround(text, start, end, NAME_REACH);
      if (findName(near) || matches(PERSON_WORDS, textAround(lower, start, end, NAME_REACH)))
        yield { start, end, kind: 'birth_date' };
    }
  }
}

/** Signs that part a name from what belongs to it. */
const SEPARATOR = String.raw`[\s,;:()|\u2013-]{1,4}`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30}){1,2}`;
const NAME_BEFORE = new RegExp(`(${NAME})${SEPARATOR}$`, 'u');
const NAME_AFTER = new RegExp(`^${SEPARATOR}(${NAME})`, 'u');
const NAME_LENGTH = 70;

/** The beginning of a line or of a cell of a table: there a name may follow its day. */
const LINE_OR_CELL_START = /(?:^|[\n\t;|]) {0,4}$/;

/**
 * Whether a name that is certain stands right before the day, or right behind a day that begins a line or
 * cell.
 */
function standsBesideName(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - NAME_LENGTH), start);
  const before = NAME_BEFORE.exec(left)?.[1];
  const behind = LINE_OR_CELL_START.test(left)
    ? NAME_AFTER.exec(text.slice(end, end + NAME_LENGTH))?.[1]
    : undefined;
  return [before, behind].some((name) => name !== undefined && findName(name) === 'certain');
}

/** Days long ago right beside a name. */
function* birthDatesNearName({ text, lower, year }: RuleInput): Generator<RuleHit> {
  for (const { index, 0: written } of takeAtMost(MAX_YEARS, lower.matchAll(YEAR))) {
    if (Number(written) > year - MIN_AGE_YEARS) continue;
    if (
      !/[.,/\p{L}\d-] ?$/u.test(lower.slice(index - 2, index)) &&
      !/^[./-]|^\.? \p{L}/u.test(lower.slice(index + 4, index + 7))
    )
      continue;
    if (!/\p{Lu}/u.test(text.slice(Math.max(0, index - NAME_LENGTH), index + NAME_LENGTH))) continue;
    const from = Math.max(0, index - 24);
    for (const date of findDates(lower.slice(from, index + 26))) {
      const [start, end] = [date.start + from, date.end + from];
      if (start > index || end < index + 4 || !date.full) continue;
      if (standsBesideName(text, start, end)) yield { start, end, kind: 'birth_date' };
    }
  }
}

/**
 * Dates of birth: beside a word that says so, of somebody who is named or meant; or long ago and right beside
 * a name.
 */
export function* birthDate(reading: RuleInput): Generator<RuleHit> {
  yield* birthDatesNearKeyword(reading);
  yield* birthDatesNearName(reading);
}
