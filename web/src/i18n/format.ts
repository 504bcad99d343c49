import { zoneCity } from '@nbn/calendar';
import { LOCALE, type PublicLanguage } from '@nbn/contracts';
import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKind } from './browser-formats.ts';
import { timeNow } from './clock.ts';
import { unbroken, writeDate } from './date-text.ts';
import { timeAway } from './time-away.ts';

/** An instant as the API writes it (ISO 8601), or a Date. */
export type Instant = string | Date;

/** Making a format costs a hundred times as much as writing with it: each is made once. */
function kept<Format, Options extends object>(
  kind: Parameters<typeof formatKind>[1],
): (locale: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const format = formats.get(key) ?? (new (formatKind(locale, kind))(locale, options) as Format);
    formats.set(key, format);
    return format;
  };
}

const dateFormat = kept<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>('DateTimeFormat');
const timeSpan = kept<Intl.RelativeTimeFormat, Intl.RelativeTimeFormatOptions>('RelativeTimeFormat');
const numberFormat = kept<Intl.NumberFormat, Intl.NumberFormatOptions>('NumberFormat');
const listFormat = kept<Intl.ListFormat, Intl.ListFormatOptions>('ListFormat');
const displayNames = kept<Intl.DisplayNames, Intl.DisplayNamesOptions>('DisplayNames');
const collator = kept<Intl.Collator, Intl.CollatorOptions>('Collator');

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Stands for what cannot be written. */
const UNWRITTEN = '–';

/** The zone the browser stands in; used until the session says which zone the reader chose. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A value that cannot be written is shown as it came, or as a dash: no page dies of one value. */
function writtenOr(otherwise: unknown, write: () => string): string {
  try {
    return write();
  } catch {
    return shownText(otherwise);
  }
}

function shownText(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? value : UNWRITTEN;
}

/** The zone itself, or UTC where this browser does not know it; what is written in UTC says so. */
function zoneOrUtc(zone: string): string {
  try {
    dateFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

function instantOf(value: Instant): Date {
  return typeof value === 'string' ? new Date(value) : value;
}

/**
 * Everything that is written by `Intl`, in one language and one reader's zone. None of it throws, whatever it
 * is given.
 */
export function formatsFor(language: PublicLanguage, zone: string) {
  const locale = LOCALE[language] ?? LOCALE.en;
  const readerZone = zoneOrUtc(zone);
  return {
    zone: readerZone,
    ...timeFormats(locale, readerZone),
    ...numberFormats(locale),
    ...nameFormats(locale),
  };
}

function timeFormats(locale: string, readerZone: string) {
  const write = (value: Instant, options: Intl.DateTimeFormatOptions, zone: string) =>
    writtenOr(value, () =>
      writeDate(dateFormat(locale, { ...options, timeZone: zoneOrUtc(zone) }), instantOf(value)),
    );
  const day = (value: Instant, zone = readerZone) => write(value, DAY, zone);
  const clock = (value: Instant, zone = readerZone) => write(value, CLOCK, zone);
  /** `EET`, or `GMT+2` where the zone has no short name, at that instant. */
  const zoneName = (value: Instant, zone = readerZone) =>
    writtenOr(zone, () => {
      // In English, so that CET and EET are called alike in all languages.
      const format = dateFormat('en-GB', {
        hour: 'numeric',
        timeZoneName: 'short',
        timeZone: zoneOrUtc(zone),
      });
      return (
        format.formatToParts(instantOf(value)).find((part) => part.type === 'timeZoneName')?.value ?? zone
      );
    });
  /** Of a day that has no hour: the same in every zone. */
  const ofDay = (iso: string, options: Intl.DateTimeFormatOptions) =>
    writtenOr(iso, () =>
      writeDate(dateFormat(locale, { ...options, timeZone: 'UTC' }), new Date(`${iso}T12:00:00Z`)),
    );
  const isoDay = (value: Instant) =>
    writtenOr(value, () => dateFormat('sv-SE', { timeZone: readerZone }).format(instantOf(value)));
  const writeSpan = (count: number, unit: Intl.RelativeTimeFormatUnit, numeric: 'auto' | 'always') => {
    const words = timeSpan(locale, { numeric }).format(count, unit);
    // ICU counts Norwegian days as "døgn", spans of 24 hours; a deadline is a matter of days.
    return locale === LOCALE.nb ? words.replace('døgn', Math.abs(count) === 1 ? 'dag' : 'dager') : words;
  };
  const isInstant = (value: Instant) => Number.isFinite(instantOf(value)?.getTime?.());
  return {
    day,
    clock,
    /** `10:00` for `2027-04-07T10:00`: what a clock shows there, whatever the zone. */
    wallClock: (wall: string) => (isInstant(`${wall}Z`) ? clock(`${wall}Z`, 'UTC') : shownText(wall)),
    zoneName,
    /** `Thursday 12 March 2026`: a day that has no hour (ISO date), the same in every zone. */
    date: (iso: string) => ofDay(iso, DAY),
    /** `Mar 2026`: the month of a day. */
    month: (iso: string) => ofDay(iso, { month: 'short', year: 'numeric' }),
    /** `March 2026`: a month by itself, as titles have it; like other titles it may take two lines. */
    monthOfYear: (iso: string) => ofDay(iso, { month: 'long', year: 'numeric' }).replaceAll('\u00a0', ' '),
    /** `2026-03-12`: the day that it is for the reader at that instant. */
    isoDay,
    /** `Thursday`, of a day without an hour. */
    weekday: (iso: string) => ofDay(iso, { weekday: 'long' }),
    /** `12 Mar 2026`: where room is short and the weekday stands elsewhere. */
    shortDay: (value: Instant, zone = readerZone) =>
      write(value, { day: 'numeric', month: 'short', year: 'numeric' }, zone),
    /** `Thursday 12 March 2026, 14:00 CET`: weekday, date and zone, always. */
    instant: (value: Instant, zone = readerZone) =>
      isInstant(value)
        ? `${day(value, zone)}, ${unbroken(`${clock(value, zone)} ${zoneName(value, zone)}`)}`
        : write(value, DAY, zone),
    /**
     * `Thu 12 Mar, 14:00 CET`: the same facts in a list's line; the year as well where it is not this one.
     */
    shortInstant(value: Instant, zone = readerZone, now: Date = new Date(timeNow())): string {
      if (!isInstant(value)) return write(value, DAY, zone);
      const year =
        write(value, { year: 'numeric' }, zone) === write(now, { year: 'numeric' }, zone)
          ? {}
          : ({ year: 'numeric' } as const);
      return (
        `${write(value, { weekday: 'short', day: 'numeric', month: 'short', ...year }, zone)}, ` +
        unbroken(`${clock(value, zone)} ${zoneName(value, zone)}`)
      );
    },
    /** `Thursday 12 March 2026, 14:00–16:00 CET`; the second day is named when it is another. */
    range(from: Instant, to: Instant, zone = readerZone): string {
      const [begins, ends] = [clock(from, zone), `${clock(to, zone)} ${zoneName(from, zone)}`];
      return day(to, zone) === day(from, zone)
        ? `${day(from, zone)}, ${unbroken(`${begins}–${ends}`)}`
        : `${day(from, zone)}, ${begins} – ${day(to, zone)}, ${unbroken(ends)}`;
    },
    /** Whether the two zones show another clock at that instant: only then is the second worth a line. */
    sameClock: (value: Instant, other: string) =>
      write(value, { ...DAY, ...CLOCK }, readerZone) === write(value, { ...DAY, ...CLOCK }, other),
    /** `today`, `tomorrow`, `in 3 days`. */
    inDays: (days: number): string => writtenOr(days, () => writeSpan(days, 'day', 'auto')),
    /** `in 3 days`, `2 hours ago`. */
    fromNow: (value: Instant, now: Date = new Date(timeNow())): string =>
      writtenOr(value, () => {
        const at = instantOf(value);
        const away = timeAway({ day: isoDay(now), at: now }, { day: isoDay(at), at });
        return writeSpan(away.count, away.unit, away.byCalendar ? 'auto' : 'always');
      }),
  };
}

function numberFormats(locale: string) {
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    Number.isFinite(value)
      ? writtenOr(UNWRITTEN, () => numberFormat(locale, options).format(value))
      : UNWRITTEN;
  const exact = (value: number | string) =>
    typeof value === 'number' ? write(value, { maximumFractionDigits: 6 }) : shownText(value);
  return {
    number: (value: number) => write(value, {}),
    /** A number as a count gives it: exact to six places, or a fraction (`7/3`) that stays one. */
    exact,
    /** The same, with a fraction rounded to so many decimals: `2.33`. */
    rounded(value: number | string, digits: number): string {
      const [over, under] = typeof value === 'string' ? value.split('/').map(Number) : [];
      const near = over !== undefined && under !== undefined ? over / under : Number.NaN;
      return Number.isFinite(near)
        ? writtenOr(value, () => write(near, { maximumFractionDigits: digits }))
        : exact(value);
    },
    /** An amount of hundredths: `EUR 1,250.50`, `EUR 7,300`. By its code: four currencies here are called crowns. */
    money: (cents: number, currency: string) =>
      write(cents / 100, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
        maximumFractionDigits: 2,
      }),
    /** An amount with the sign of its currency, to so many decimals: `€1,234.50`. */
    amount: (value: number, currency: string, digits: number) =>
      write(value, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
    /** A number to so many decimals: `1,234.50`. */
    fixed: (value: number, digits: number) =>
      write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    percent: (share: number) => write(share, { style: 'percent', maximumFractionDigits: 0 }),
    /** A part of a whole as a rule gives it: `2/3` as it is, `0.5` as `50%`. */
    share: (part: string) =>
      /^0?\.\d+$|^[01]$/.test(part)
        ? write(Number(part), { style: 'percent', maximumFractionDigits: 4 })
        : shownText(part),
    /** `1.4 MB`. */
    size(bytes: number): string {
      const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const step = Math.min(steps.length - 1, bytes >= 1000 ? Math.floor(Math.log10(bytes) / 3) : 0);
      return write(bytes / 1000 ** step, {
        style: 'unit',
        unit: steps[step] ?? 'byte',
        // The short form of a byte knows no plural.
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: 1,
      });
    },
  };
}

function nameFormats(locale: string) {
  const nameOf = (type: 'language' | 'region', code: string) =>
    writtenOr(code, () => displayNames(locale, { type }).of(shownText(code)) ?? code);
  const country = (code: string): string => nameOf('region', code);
  const byName = (one: string, other: string): number => collator(locale, {}).compare(one, other);
  return {
    list: (words: readonly string[]) =>
      writtenOr(UNWRITTEN, () =>
        listFormat(locale, { type: 'conjunction' }).format(words.filter((word) => typeof word === 'string')),
      ),
    /** `Latvian` for `lv`, in the reader's language. */
    language: (code: string) => nameOf('language', code),
    /** `Copenhagen` for `Europe/Copenhagen`, in the reader's language. */
    city: (zone: string) => writtenOr(zone, () => zoneCity(shownText(zone), locale)),
    /** `Denmark` for `DK`, in the reader's language. */
    country,
    /** Orders countries by their names as the reader knows them: `codes.toSorted(format.byCountry)`. */
    byCountry: (one: string, other: string) => byName(country(one), country(other)),
    /** Orders names as the reader's alphabet does: `names.toSorted(format.byName)`. */
    byName,
  };
}

export type Formats = ReturnType<typeof formatsFor>;

let chosenZone: string | null = null;

/** Told by the session once, at sign-in: the zone the member chose for herself. */
export function readIn(zone: string | null): void {
  chosenZone = zone;
}

/** The formats of the reader, for what is written outside of a page's drawing. */
export const readerFormats = (): Formats =>
  formatsFor(i18next.language as PublicLanguage, chosenZone ?? browserZone());

/** The formats of the reader: her language, her zone. */
export function useFormat(): Formats {
  const { i18n } = useTranslation();
  const zone = chosenZone ?? browserZone();
  return useMemo(() => formatsFor(i18n.language as PublicLanguage, zone), [i18n.language, zone]);
}
