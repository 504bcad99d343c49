import { readFileSync } from 'node:fs';
import { constantIn, type Literal } from './code-constants.ts';

const PAGE = readFileSync('docs/security/limits.md', 'utf8');

const SIZES: Readonly<Record<string, number>> = {
  KiB: 1_024,
  MiB: 1_024 ** 2,
  GiB: 1_024 ** 3,
  MB: 1_000_000,
  GB: 1_000_000_000,
};
/** In milliseconds. */
const TIMES: Readonly<Record<string, number>> = {
  ms: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};
/** In which unit a constant counts time, by its name: the first that fits. */
const TIME_NAMES: readonly (readonly [name: RegExp, unit: keyof typeof TIMES])[] = [
  [/_MS(?:\.|$)/, 'ms'],
  [/\.(?:duration|age)$/, 'second'],
  [/hours/i, 'hour'],
  [/days/i, 'day'],
];

interface Row {
  readonly what: string;
  readonly number: string;
  readonly name: string;
  readonly file: string;
}

const ROWS: readonly Row[] = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| What |'))
  .map((line) => {
    const [what, number, name, file] = line.slice(2, -2).split(' | ');
    return { what: what!, number: number!, name: name!.replaceAll('`', ''), file: file!.replaceAll('`', '') };
  });

/** The number of a row as its constant would say it. */
function asConstant({ number, name }: Row): Literal | undefined {
  const [, digits = '', unit = ''] = /^([\d,]+)(?: ([a-zA-Z]+))?$/.exec(number) ?? [];
  const value = Number(digits.replaceAll(',', ''));
  if (unit === '') return value;
  if (unit in SIZES) return value * SIZES[unit]!;
  const time = TIMES[unit.replace(/s$/, '')] ?? TIMES[unit];
  const counted = TIME_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  // What is no number in the code is an interval of SQL, in the same words.
  if (counted === undefined) return number;
  return time === undefined ? undefined : (value * time) / TIMES[counted]!;
}

describe('docs/security/limits.md', () => {
  it('has numbers of every kind, each constant once', () => {
    expect(ROWS.length).toBeGreaterThan(60);
    const names = ROWS.map(({ name, file }) => `${name} in ${file}`);
    expect(names.filter((each, at) => names.indexOf(each) !== at)).toEqual([]);
  });

  it.each(ROWS)('$name: $what $number', (row) => {
    const constant = constantIn(row.file, row.name);
    expect(constant).toBeDefined();
    expect(asConstant(row)).toBe(constant);
  });

  it('would be found out if it said another number, or named what is not there', () => {
    const row = { what: '', number: '15 minutes', name: 'RATE_LIMITS.pair.duration', file: '' };
    expect(asConstant(row)).toBe(900);
    expect(asConstant({ ...row, number: '16 minutes' })).toBe(960);
    expect(asConstant({ ...row, number: 'fifteen', name: 'TTL_MS' })).not.toBe(15);
    expect(constantIn('libs/contracts/src/limits.ts', 'LIMITS.clauses')).toBeUndefined();
    expect(constantIn('libs/contracts/src/limits.ts', 'NO_LIMITS.clause')).toBeUndefined();
  });

  it('is linked from where one looks for what is promised', () => {
    expect(readFileSync('SECURITY.md', 'utf8')).toContain('(docs/security/limits.md)');
  });
});
