/** One ending: of which kind it is, and what is put in its place. */
export class Ending<Kind extends string = string> {
  constructor(
    readonly kind: Kind,
    readonly text: string,
    private readonly put: string,
    readonly least: number,
  ) {}

  /** What is left of a word with this ending. */
  of(word: string): string {
    return word.slice(0, word.length - this.text.length) + this.put;
  }
}

/** Texts read from their last letter: those that a word ends with are met on the way from its end. */
class Branch<Value> {
  value: Value | undefined;
  private readonly before = new Map<number, Branch<Value>>();

  at(letter: number): Branch<Value> | undefined {
    return this.before.get(letter);
  }

  /** The place of a text, made where there is none yet. */
  grown(text: string): Branch<Value> {
    if (text === '') return this;
    const letter = text.charCodeAt(text.length - 1);
    const branch = this.before.get(letter) ?? new Branch<Value>();
    this.before.set(letter, branch);
    return branch.grown(text.slice(0, -1));
  }
}

/**
 * The endings of one language, the longest that fits found first. A word is read from its end for as long
 * as some ending goes on, so the time it takes is bounded by the longest ending, not by their number.
 */
export class EndingTable<Kind extends string = string> {
  private readonly root = new Branch<Ending<Kind>>();

  constructor(private readonly spell: (text: string) => string) {}

  /** Adds endings that leave at least `least` letters; where two rules claim one ending the first stays. */
  add(kind: Kind, texts: Iterable<string>, { put = '', least = 2 } = {}): this {
    for (const written of texts) {
      const text = this.spell(written);
      this.root.grown(text).value ??= new Ending(kind, text, this.spell(put), least);
    }
    return this;
  }

  /** The longest ending of the word that leaves enough of it. */
  of(word: string): Ending<Kind> | undefined {
    let longest: Ending<Kind> | undefined;
    let branch: Branch<Ending<Kind>> | undefined = this.root;
    for (let at = word.length - 1; at >= 0; at--) {
      branch = branch.at(word.charCodeAt(at));
      if (!branch) break;
      if (branch.value && branch.value.least <= at) longest = branch.value;
    }
    return longest;
  }
}

/** The words of a list written with spaces. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Every beginning joined to every end. */
export const joined = (beginnings: readonly string[], ends: readonly string[]): readonly string[] =>
  beginnings.flatMap((beginning) => ends.map((end) => beginning + end));

/** Rows of words that belong together: each leads to the first of its row. */
export function firstOfRow(rows: string, spell: (text: string) => string): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const words = list(row).map(spell);
    const first = words[0] ?? '';
    for (const word of words) if (!firsts.has(word)) firsts.set(word, first);
  }
  return firsts;
}

/**
 * Roots that change, one word a row, each root leading to the first of its row, also behind a prefix or,
 * where compounds are told by their last part, behind any beginning. Of the roots that a stem ends with the
 * longest counts.
 */
export class RootTable {
  private readonly root = new Branch<string>();
  private readonly prefixes: ReadonlySet<string>;

  constructor(
    rows: string,
    prefixes: readonly string[],
    spell: (text: string) => string,
    private readonly shortestInCompound = Infinity,
  ) {
    this.prefixes = new Set(prefixes.map(spell));
    for (const [written, first] of firstOfRow(rows, spell)) this.root.grown(written).value = first;
  }

  /** The stem with the root its verb is known by. */
  of(stem: string): string | undefined {
    let found: string | undefined;
    let branch: Branch<string> | undefined = this.root;
    for (let at = stem.length - 1; at >= 0; at--) {
      branch = branch.at(stem.charCodeAt(at));
      if (!branch) break;
      if (branch.value === undefined) continue;
      if (this.mayStandAt(at, stem)) found = stem.slice(0, at) + branch.value;
    }
    return found;
  }

  private mayStandAt(at: number, stem: string): boolean {
    if (at === 0) return true;
    if (at >= 3 && stem.length - at >= this.shortestInCompound) return true;
    return this.prefixes.has(stem.slice(0, at));
  }
}
