import { timeNow } from './clock.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALE, type Language } from './languages.ts';

/** An instant as the API writes it (ISO 8601), or a Date. */
export type Instant = string | Date;

/** Making a format costs a hundred times as much as writing with it: each is made once. */
function kept<Format, Options extends object>(Kind: new (locale: string, options: Options) => Format): (locale: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const format = formats.get(key) ?? new Kind(locale, options);
    formats.set(key, format);
    return format;
  };
}

const dateFormat = kept<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat);
const timeSpan = kept<Intl.RelativeTimeFormat, Intl.RelativeTimeFormatOptions>(Intl.RelativeTimeFormat);
const numberFormat = kept<Intl.NumberFormat, Intl.NumberFormatOptions>(Intl.NumberFormat);
const listFormat = kept<Intl.ListFormat, Intl.ListFormatOptions>(Intl.ListFormat);
const displayNames = kept<Intl.DisplayNames, Intl.DisplayNamesOptions>(Intl.DisplayNames);

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [['year', 365 * 86_400_000], ['month', 30 * 86_400_000], ['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]];

/** The zone the browser stands in; used until the session says which zone the reader chose. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Everything that is written by `Intl`, in one language and one reader's zone. */
export function formatsFor(language: Language, readerZone: string) {
  const locale = LOCALE[language];
  const at = (value: Instant) => (typeof value === 'string' ? new Date(value) : value);
  const write = (value: Instant, options: Intl.DateTimeFormatOptions, zone: string) => dateFormat(locale, { ...options, timeZone: zone }).format(at(value));
  const day = (value: Instant, zone = readerZone) => write(value, DAY, zone);
  const clock = (value: Instant, zone = readerZone) => write(value, CLOCK, zone);
  /** `EET`, or `GMT+2` where the zone has no short name, at that instant. */
  const zoneName = (value: Instant, zone = readerZone) =>
    dateFormat(locale, { hour: 'numeric', timeZoneName: 'short', timeZone: zone }).formatToParts(at(value)).find((part) => part.type === 'timeZoneName')?.value ?? zone;

  const country = (code: string): string => displayNames(locale, { type: 'region' }).of(code) ?? code;
  return {
    zone: readerZone,
    day,
    clock,
    zoneName,
    /** `Thursday 12 March 2026`: a day that has no hour (ISO date), the same in every zone. */
    date: (iso: string) => write(`${iso}T12:00:00Z`, DAY, 'UTC'),
    /** `Mar 2026`: the month of a day. */
    month: (iso: string) => write(`${iso}T12:00:00Z`, { month: 'short', year: 'numeric' }, 'UTC'),
    /** `Thursday`, of a day without an hour. */
    weekday: (iso: string) => write(`${iso}T12:00:00Z`, { weekday: 'long' }, 'UTC'),
    /** `12 Mar 2026`: where room is short and the weekday stands elsewhere. */
    shortDay: (value: Instant, zone = readerZone) => write(value, { day: 'numeric', month: 'short', year: 'numeric' }, zone),
    /** `Thursday 12 March 2026, 14:00 CET`: weekday, date and zone, always. */
    instant: (value: Instant, zone = readerZone) => `${day(value, zone)}, ${clock(value, zone)} ${zoneName(value, zone)}`,
    /** `Thu 12 Mar, 14:00 CET`: the same facts in a list's line; the year as well where it is not this one. */
    shortInstant(value: Instant, zone = readerZone, now: Date = new Date(timeNow())): string {
      const year = write(value, { year: 'numeric' }, zone) === write(now, { year: 'numeric' }, zone) ? {} : { year: 'numeric' } as const;
      return `${write(value, { weekday: 'short', day: 'numeric', month: 'short', ...year }, zone)}, ${clock(value, zone)} ${zoneName(value, zone)}`;
    },
    /** `Thursday 12 March 2026, 14:00–16:00 CET`; the second day is named when it is another. */
    range(from: Instant, to: Instant, zone = readerZone): string {
      const lastDay = day(to, zone) === day(from, zone) ? '' : `${day(to, zone)}, `;
      return `${day(from, zone)}, ${clock(from, zone)}${lastDay ? ` – ${lastDay}` : '–'}${clock(to, zone)} ${zoneName(from, zone)}`;
    },
    /** Whether the two zones show another clock at that instant: only then is the second worth a line. */
    sameClock: (value: Instant, other: string) => write(value, { ...DAY, ...CLOCK }, readerZone) === write(value, { ...DAY, ...CLOCK }, other),
    /** `in 3 days`, `2 hours ago`. */
    fromNow(value: Instant, now: Date = new Date(timeNow())): string {
      const away = at(value).getTime() - now.getTime();
      const [unit, size] = STEPS.find(([, step]) => Math.abs(away) >= step) ?? ['minute', 60_000];
      return timeSpan(locale, { numeric: 'auto' }).format(Math.round(away / size), unit);
    },
    number: (value: number) => numberFormat(locale, {}).format(value),
    /** A number as a count gives it: exact to six places, or a fraction (`7/3`) that stays one. */
    exact: (value: number | string) => (typeof value === 'number' ? numberFormat(locale, { maximumFractionDigits: 6 }).format(value) : value),
    percent: (share: number) => numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (words: readonly string[]) => listFormat(locale, { type: 'conjunction' }).format(words),
    /** `Latvian` for `lv`, in the reader's language. */
    language: (code: string) => displayNames(locale, { type: 'language' }).of(code) ?? code,
    /** `Denmark` for `DK`, in the reader's language. */
    country,
    /** Orders countries by their names as the reader knows them: `codes.toSorted(format.byCountry)`. */
    byCountry: (one: string, other: string) => country(one).localeCompare(country(other), locale),
    /** `1.4 MB`. */
    size(bytes: number): string {
      const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
      const step = Math.min(steps.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
      return numberFormat(locale, { style: 'unit', unit: steps[step], unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / 1000 ** step);
    },
  };
}

export type Formats = ReturnType<typeof formatsFor>;

let chosenZone: string | null = null;

/** Told by the session once, at sign-in: the zone the member chose for herself. */
export function readIn(zone: string | null): void {
  chosenZone = zone;
}

/** The formats of the reader: her language, her zone. */
export function useFormat(): Formats {
  const { i18n } = useTranslation();
  const zone = chosenZone ?? browserZone();
  return useMemo(() => formatsFor(i18n.language as Language, zone), [i18n.language, zone]);
}
