import { isCalendarDate } from '../calendar-date.ts';
import { letterPattern } from '../text-folding.ts';

/** A day somewhere in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** The century is written too. */
  readonly full: boolean;
}

/**
 * Beginnings of the names of months, in the order of the year: the Network's languages, English and Russian.
 */
const MONTHS = [
  String.raw`jan\p{L}*|jaan\p{L}*|tammik\p{L}*|saus\p{L}*|январ\p{L}*`,
  String.raw`feb\p{L}*|veeb\p{L}*|helmik\p{L}*|vasar\p{L}*|феврал\p{L}*`,
  String.raw`mar(?!ras)\p{L}*|maalisk\p{L}*|kov\p{L}*|март\p{L}*`,
  String.raw`apr\p{L}*|huhtik\p{L}*|baland\p{L}*|апрел\p{L}*`,
  String.raw`ma[jiy]\p{L}{0,3}|toukok\p{L}*|geguz\p{L}*|мая|май\p{L}*`,
  String.raw`jun\p{L}*|juun\p{L}*|jun|kesak\p{L}*|birzel\p{L}*|июн\p{L}*`,
  String.raw`jul\p{L}*|juul\p{L}*|heinak\p{L}*|liep\p{L}*|июл\p{L}*`,
  String.raw`aug\p{L}*|agu\p{L}*|elok\p{L}*|rugpjuc\p{L}*|август\p{L}*`,
  String.raw`sep\p{L}*|syysk\p{L}*|rugsej\p{L}*|сентябр\p{L}*`,
  String.raw`o[kc]t\p{L}*|lokak\p{L}*|spal\p{L}*|октябр\p{L}*`,
  String.raw`nov\p{L}*|marrask\p{L}*|lapkri\p{L}*|ноябр\p{L}*`,
  String.raw`de[csz]\p{L}*|dets\p{L}*|jouluk\p{L}*|gruod\p{L}*|декабр\p{L}*`,
].map((names) => names.replaceAll(String.raw`\p{L}*`, String.raw`\p{L}{0,12}`));
const MONTH = MONTHS.map((names) => `(?:${names})`).join('|');
const NAMED_MONTHS = MONTHS.map((names) => new RegExp(`^(?:${letterPattern(names).source})$`));

/** None is a piece of a longer number; `f.12.03.1994` and a row parted by commas hold one. */
const DAY_FIRST =
  /(?<![\d/-]|\d[.,])(\d{1,2})(?:\. ?|\/|-)(\d{1,2})(?:\. ?|\/|-)(\d{4}|\d{2})(?![\d/-]|[.,]\d)/g;
const YEAR_FIRST = /(?<![\d/-]|\d[.,])(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?![\d/-]|[.,]\d)/g;
/** `12 March 1994`, `12. marts 1994`, `12-го марта 1994`. */
const DAY_AND_NAME = letterPattern(
  String.raw`(?<![\d/-]|\d[.,])(\d{1,2})(?:\.|st|nd|rd|th|-?го)?(?: of)? (${MONTH})\.?,? (\d{4})(?!\d)`,
);
/** `March 12, 1994`. */
const NAME_AND_DAY = letterPattern(
  String.raw`(?<!\p{L})(${MONTH})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`,
);
/** `1994. gada 12. marts`, `1994 m. kovo 12 d.` */
const YEAR_AND_NAME = letterPattern(
  String.raw`(?<!\d)(\d{4})\.? (?:gada|g\.|m\.|metu|metais) ?(?:(\d{1,2})\. )?(${MONTH})(?: (\d{1,2})(?: d\.?)?)?`,
);

const monthOf = (name: string): number => NAMED_MONTHS.findIndex((names) => names.test(name)) + 1;

/**
 * Every day of a short stretch that is written in full: with figures in each usual order, or with the name of
 * a month in ten languages.
 * @param lower small letters without marks.
 */
export function* findDates(lower: string): Generator<WrittenDate> {
  for (const match of lower.matchAll(DAY_FIRST)) {
    const [written, day, month, year] = match as unknown as [string, string, string, string];
    yield* dateAt(match.index, written, [year, month, day]);
  }
  for (const match of lower.matchAll(YEAR_FIRST)) {
    const [written, year, month, day] = match as unknown as [string, string, string, string];
    yield* dateAt(match.index, written, [year, month, day]);
  }
  for (const match of lower.matchAll(DAY_AND_NAME)) {
    const [written, day, month, year] = match as unknown as [string, string, string, string];
    yield* dateAt(match.index, written, [year, String(monthOf(month)), day]);
  }
  for (const match of lower.matchAll(NAME_AND_DAY)) {
    const [written, month, day, year] = match as unknown as [string, string, string, string];
    yield* dateAt(match.index, written, [year, String(monthOf(month)), day]);
  }
  for (const match of lower.matchAll(YEAR_AND_NAME)) {
    const [written, year, before, month, behind] = match as unknown as [
      string,
      string,
      string | undefined,
      string,
      string | undefined,
    ];
    const day = before ?? behind;
    if (day) yield* dateAt(match.index, written, [year, String(monthOf(month)), day]);
  }
}

function* dateAt(
  start: number,
  written: string,
  [year, month, day]: readonly [string, string, string],
): Generator<WrittenDate> {
  const full = year.length === 4;
  const century = full ? Number(year) : 2000 + Number(year);
  if (isCalendarDate(century, Number(month), Number(day)))
    yield { start, end: start + written.length, year: Number(year), full };
}
