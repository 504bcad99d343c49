/** What a language needs to take its compounds apart. */
export interface CompoundRules {
  /**
   * Words that compounds of the field are made of, a line each: the word, then the forms it has as a first
   * part where they are others: "människa människo".
   */
  readonly parts: string;
  /** Letters that may stand between two parts. */
  readonly links: readonly string[];
  /** What follows a word without being one itself, by its beginning: -lig, -het, and endings. */
  readonly suffixes: string;
  /** Prefixes that belong to what follows: be-handling is no handling. */
  readonly prefix: RegExp;
  /** Words that look like compounds and are none, by their beginning. */
  readonly whole: readonly string[];
  readonly vowel: RegExp;
  readonly stems: (word: string) => readonly string[];
}

/** No part is shorter. */
const LEAST_PART = 4;
/** A known last part of so many letters may be split off although the first one is not known. */
const TELLING_TAIL = 6;
/** So may a known first part. */
const TELLING_HEAD = 5;

const NONE: readonly string[] = [];

/** Takes compounds apart at parts that the field uses, and leaves every other word whole. */
export class CompoundSplitter {
  private readonly heads = new Map<string, readonly string[]>();
  /** How long the word is that a lexeme of a last part comes from. */
  private readonly tails = new Map<string, number>();
  private readonly tailStarts = new Set<string>();
  private readonly suffixes: readonly string[];

  constructor(private readonly rules: CompoundRules) {
    this.suffixes = rules.suffixes.split(' ');
    for (const line of rules.parts.trim().split('\n')) {
      const [word = '', ...first] = line.trim().split(/ +/);
      const stems = rules.stems(word);
      this.tails.set(stems[0]!, word.length);
      this.tailStarts.add(word[0]!);
      for (const form of first.length > 0 ? first : [word]) this.heads.set(form, stems);
    }
  }

  /** The lexemes of the parts; none where the word stays whole. */
  split(word: string): readonly string[] {
    if (word.length < 2 * LEAST_PART) return NONE;
    const { whole } = this.rules;
    if (whole.some((start) => word.startsWith(start))) return NONE;
    return this.splitKnown(word) ?? this.splitTail(word) ?? this.splitHead(word) ?? NONE;
  }

  /** Both parts are known; the first one is the longest possible. */
  private splitKnown(word: string): readonly string[] | undefined {
    for (let at = word.length - LEAST_PART; at >= LEAST_PART; at -= 1) {
      const head = this.headOf(word.slice(0, at));
      if (!head) continue;
      const rest = word.slice(at);
      const tail = this.tailOf(rest);
      if (tail) return [...head, ...tail, ...this.split(rest)];
      const further = this.splitKnown(rest);
      if (further) return [...head, ...further];
    }
    return undefined;
  }

  /** Only the last part is known, the longest possible one. */
  private splitTail(word: string): readonly string[] | undefined {
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
      const tail = this.tailOf(word.slice(at), TELLING_TAIL);
      const head = word.slice(0, at);
      if (!tail || !this.rules.vowel.test(head) || this.rules.prefix.test(head)) continue;
      return [...this.rules.stems(this.withoutLink(head)), ...tail];
    }
    return undefined;
  }

  /** Only the first part is known, the longest possible one. */
  private splitHead(word: string): readonly string[] | undefined {
    const { stems, vowel } = this.rules;
    for (let at = word.length - LEAST_PART; at >= TELLING_HEAD; at -= 1) {
      const head = this.heads.get(word.slice(0, at));
      const rest = word.slice(at);
      if (!head || this.suffixes.some((suffix) => rest.startsWith(suffix)) || !vowel.test(rest)) continue;
      if (stems(word).some((stem) => head.includes(stem))) return undefined;
      return [...head, ...stems(rest)];
    }
    return undefined;
  }

  private headOf(start: string): readonly string[] | undefined {
    return this.heads.get(start) ?? this.heads.get(this.withoutLink(start));
  }

  private withoutLink(start: string): string {
    const link = this.rules.links.find((letters) => start.endsWith(letters));
    return link ? start.slice(0, -link.length) : start;
  }

  private tailOf(rest: string, least = 0): readonly string[] | undefined {
    if (!this.tailStarts.has(rest[0]!)) return undefined;
    const stems = this.rules.stems(rest);
    return (this.tails.get(stems[0]!) ?? -1) >= least ? stems : undefined;
  }
}
