/** A JSON value that knows the line where it begins. */
export type LinedValue =
  | {
      readonly kind: 'object';
      readonly line: number;
      readonly entries: ReadonlyMap<string, LinedValue>;
      readonly repeated: readonly { key: string; line: number }[];
    }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly LinedValue[] }
  | { readonly kind: 'plain'; readonly line: number; readonly value: string | number | boolean | null };

/** The text is not JSON from this line on. */
export class NotJson extends Error {
  constructor(readonly line: number) {
    super(`not JSON at line ${line}`);
  }
}

/** A list has more items than were asked for, from this line on. */
export class TooManyItems extends Error {
  constructor(readonly line: number) {
    super(`too many items at line ${line}`);
  }
}

const MAX_DEPTH = 8;
const TOKEN =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;

interface Token {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads JSON and keeps the lines: `JSON.parse` forgets them, and a fault without its line is no help in a
 * long file.
 */
class LinedJsonReader {
  private line = 1;
  private at = 0;
  private ahead: Token | null = null;

  constructor(
    private readonly text: string,
    private readonly maxItems: number,
  ) {}

  read(): LinedValue {
    const value = this.value(0);
    if (this.ahead !== null || this.text.slice(this.at).trim() !== '') throw new NotJson(this.peekLine());
    return value;
  }

  private peekLine(): number {
    const gap = /^[\t\n\r ]*/.exec(this.text.slice(this.at))![0];
    return this.line + lineBreaks(gap);
  }

  private next(): Token {
    if (this.ahead !== null) {
      const token = this.ahead;
      this.ahead = null;
      return token;
    }
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (match === null) throw new NotJson(this.peekLine());
    this.at = TOKEN.lastIndex;
    this.line += lineBreaks(match[0]);
    return { text: match[1] ?? match[2] ?? match[3] ?? match[4]!, line: this.line };
  }

  private peek(): Token {
    this.ahead ??= this.next();
    return this.ahead;
  }

  private expect(text: string): void {
    const token = this.next();
    if (token.text !== text) throw new NotJson(token.line);
  }

  private value(depth: number): LinedValue {
    const { text, line } = this.next();
    if (depth > MAX_DEPTH) throw new NotJson(line);
    if (text === '{') return this.object(line, depth);
    if (text === '[') return this.list(line, depth);
    if ('}],:'.includes(text)) throw new NotJson(line);
    return { kind: 'plain', line, value: JSON.parse(text) as string | number | boolean | null };
  }

  private object(line: number, depth: number): LinedValue {
    const entries = new Map<string, LinedValue>();
    const repeated: { key: string; line: number }[] = [];
    if (this.peek().text === '}') {
      this.next();
      return { kind: 'object', line, entries, repeated };
    }
    for (;;) {
      const key = this.next();
      if (!key.text.startsWith('"')) throw new NotJson(key.line);
      this.expect(':');
      const name = String(JSON.parse(key.text));
      const value = this.value(depth + 1);
      if (entries.has(name)) repeated.push({ key: name, line: key.line });
      entries.set(name, value);
      if (this.ended('}')) return { kind: 'object', line, entries, repeated };
    }
  }

  private list(line: number, depth: number): LinedValue {
    const items: LinedValue[] = [];
    if (this.peek().text === ']') {
      this.next();
      return { kind: 'list', line, items };
    }
    for (;;) {
      if (items.length >= this.maxItems) throw new TooManyItems(this.peek().line);
      items.push(this.value(depth + 1));
      if (this.ended(']')) return { kind: 'list', line, items };
    }
  }

  private ended(closing: string): boolean {
    const token = this.next();
    if (token.text === closing) return true;
    if (token.text !== ',') throw new NotJson(token.line);
    return false;
  }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/**
 * Reads a JSON text, each value with its line.
 * @param maxItems how many items a list may have: reading stops at the next one.
 * @throws NotJson with the line where the text stops being JSON
 * @throws TooManyItems with the line of the item that is too many
 */
export function readLinedJson(text: string, maxItems = Infinity): LinedValue {
  return new LinedJsonReader(text.replace(/^\uFEFF/, ''), maxItems).read();
}

/** The value without its lines. */
export function withoutLines(value: LinedValue): unknown {
  if (value.kind === 'plain') return value.value;
  if (value.kind === 'list') return value.items.map(withoutLines);
  return Object.fromEntries([...value.entries].map(([key, inner]) => [key, withoutLines(inner)]));
}
