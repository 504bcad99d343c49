import data from './formats.json' with { type: 'json' };

/**
 * `Intl` for Icelandic, which Chromium has no data for: as far as pages write dates, numbers, spans, lists and
 * names, and letter for letter what ICU writes (CLDR).
 */
export const icelandicFormats = {
  DateTimeFormat: class {
    private readonly parts: Intl.DateTimeFormat;

    constructor(
      _locale: string,
      private readonly options: Intl.DateTimeFormatOptions,
    ) {
      this.parts = new Intl.DateTimeFormat('en-GB', {
        timeZone: options.timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
    }

    format(at: Date): string {
      const part = new Map(this.parts.formatToParts(at).map(({ type, value }) => [type, value]));
      const day = this.dayOf(part);
      const clock = this.options.hour ? `${part.get('hour')}:${part.get('minute')}` : '';
      return [day, clock].filter(Boolean).join(' kl. ');
    }

    private dayOf(part: ReadonlyMap<string, string>): string {
      const { weekday, day, month, year } = this.options;
      const named = weekday ? nameIn(data.weekdays, weekday, WEEKDAYS.indexOf(part.get('weekday')!)) : '';
      const rest = [
        day ? `${Number(part.get('day'))}.` : '',
        month ? nameIn(data.months, month, Number(part.get('month')) - 1) : '',
        year ? part.get('year')! : '',
      ].filter(Boolean);
      return [named, rest.join(' ')].filter(Boolean).join(', ');
    }
  },

  NumberFormat: class {
    private readonly numbers: Intl.NumberFormat;

    constructor(
      _locale: string,
      private readonly options: Intl.NumberFormatOptions,
    ) {
      const { style, minimumFractionDigits, maximumFractionDigits } = options;
      const digits = { minimumFractionDigits, maximumFractionDigits };
      // Danish groups and separates as Icelandic does.
      this.numbers = new Intl.NumberFormat('da-DK', style === 'percent' ? { style, ...digits } : digits);
    }

    format(value: number): string {
      const number = this.numbers.format(value);
      const { style, currency, unit } = this.options;
      if (style === 'percent') return number.replace(/\s+%/u, '%');
      if (style === 'currency') return `${number}\u00a0${currency}`;
      return style === 'unit' ? `${number} ${UNITS[unit!] ?? unit}` : number;
    }
  },

  RelativeTimeFormat: class {
    constructor(
      _locale: string,
      private readonly options: Intl.RelativeTimeFormatOptions,
    ) {}

    format(value: number, unit: keyof typeof data.spans): string {
      const { near, past, future } = data.spans[unit];
      const isNear = this.options.numeric === 'auto';
      const word = isNear ? (near as Readonly<Record<string, string>>)[value] : undefined;
      if (word !== undefined) return word;
      const form = plural.select(Math.abs(value)) === 'one' ? 'one' : 'other';
      return (value < 0 ? past : future)[form].replace('{{count}}', String(Math.abs(value)));
    }
  },

  ListFormat: class {
    format(words: readonly string[]): string {
      const before = words.slice(0, -1).join(', ');
      return [before, ...words.slice(-1)].filter(Boolean).join(' og ');
    }
  },

  DisplayNames: class {
    private readonly names: Readonly<Record<string, string>>;

    constructor(_locale: string, { type }: { readonly type: 'region' | 'language' }) {
      this.names = data.names[type];
    }

    of(code: string): string {
      return Object.hasOwn(this.names, code) ? this.names[code]! : code;
    }
  },

  Collator: class {
    compare(one: string, other: string): number {
      const [before, after] = [sortKey(one), sortKey(other)];
      if (before === after) return one.localeCompare(other, 'en');
      return before < after ? -1 : 1;
    }
  },
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const UNITS: Readonly<Record<string, string>> = {
  byte: 'bæti',
  kilobyte: 'kB',
  megabyte: 'MB',
  gigabyte: 'GB',
};
const plural = new Intl.PluralRules('is');

function nameIn(
  names: { readonly long: string[]; readonly short: string[] },
  length: string,
  at: number,
): string {
  return names[length === 'long' ? 'long' : 'short'][at]!;
}

/** In the order of the alphabet: letters with an accent are letters of their own. */
const ALPHABET = 'aábcdðeéfghiíjklmnoópqrstuúvwxyýzþæöå';
/** Behind all signs and digits, which keep their own places. */
const FIRST_LETTER = 0x100;

/** The words with each letter by its place in the alphabet. */
function sortKey(words: string): string {
  return [...words.toLocaleLowerCase('en')]
    .map((letter) => {
      const place = ALPHABET.indexOf(ALPHABET.includes(letter) ? letter : letter.normalize('NFD')[0]!);
      return place < 0 ? letter : String.fromCharCode(FIRST_LETTER + place);
    })
    .join('');
}
