import { UnreadableFile, type RuleLine } from './poll-file.ts';

/** What the cells of a rule say; null where they are not understood. */
export type ValueParser<Value> = (values: readonly string[]) => Value | null;

/** The rules of a file, each with one line. */
export class RuleReader {
  private readonly lines: Map<string, RuleLine>;
  private readonly read = new Set<string>();

  constructor(lines: readonly RuleLine[]) {
    this.lines = new Map(lines.map((line) => [line.name, line]));
    const twice = lines.find((line) => this.lines.get(line.name) !== line);
    if (twice) throw new UnreadableFile('unknown-rule', twice.line);
  }

  lineOf(name: string): number {
    return this.lines.get(name)?.line ?? 1;
  }

  required<Value>(name: string, reading: ValueParser<Value>): Value {
    const value = this.valueOf(name, reading);
    if (value === undefined) throw new UnreadableFile('no-rules', 1);
    return value;
  }

  /** A rule that a ballot may have, as the field of the definition. */
  optional<Key extends string, Value>(
    key: Key,
    name: string,
    reading: ValueParser<Value>,
  ): { readonly [Field in Key]?: Value } {
    const value = this.valueOf(name, reading);
    return (value === undefined ? {} : { [key]: value }) as { readonly [Field in Key]?: Value };
  }

  assertAllRead(): void {
    const unknown = [...this.lines.values()].find(({ name }) => !this.read.has(name));
    if (unknown) throw new UnreadableFile('unknown-rule', unknown.line);
  }

  private valueOf<Value>(name: string, reading: ValueParser<Value>): Value | undefined {
    const given = this.lines.get(name);
    if (!given) return undefined;
    this.read.add(name);
    const value = reading(given.values);
    if (value === null) throw new UnreadableFile('unknown-rule', given.line);
    return value;
  }
}

export function single<Value>(read: (text: string) => Value | null): ValueParser<Value> {
  return (values) => (values.length === 1 ? read(values[0]!) : null);
}

export function listOf<Value>(read: (text: string) => Value | null): ValueParser<readonly Value[]> {
  return (values) => {
    const all = values.flatMap((text) => read(text) ?? []);
    return all.length === values.length && all.length > 0 ? all : null;
  };
}

export function oneOf<Value extends string>(known: readonly Value[]): (text: string) => Value | null {
  return (text) => known.find((value) => value === text) ?? null;
}

/** A whole number of at least `least`. */
export function integerAtLeast(least = 0): (text: string) => number | null {
  return (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : null);
}

export function flag(word: string): (text: string) => true | null {
  return (text) => (text === word ? true : null);
}
