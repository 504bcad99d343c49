/** Whole words begin with A, B or C and are long enough to be known again wherever they go. */
const WHOLE = { capitals: 'ABC', letters: 15 } as const;
/** Words that are typed letter by letter. */
const SPELLED = { capitals: 'XYZ', letters: 5 } as const;
const WORD = /[ABC][a-z]{15}|[XYZ][a-z]{5}/gu;
/** Scatters the letters, so that no two words have a part in common by chance. */
const SCATTER = 7_654_321;

export const isSpelled = (word: string): boolean => SPELLED.capitals.includes(word[0]!);

export interface TypedWord {
  readonly word: string;
  readonly memberId: string;
  /** Whether the server has said that it has it. */
  isAcknowledged: boolean;
}

/** All typed words that stand in these texts; what is there at the start of a run has no capital. */
export const wordsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(WORD) ?? []);

/** The words of a text in which a place is: to take away what stands before it, or behind it, tears them. */
export const wordsAround = (text: string, offset: number): string[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    index < offset && offset < index + word.length ? [word] : [],
  );

/**
 * What the model knows: each word that a client typed, each once in all the world, whether it was acknowledged,
 * and whether somebody meant to delete it.
 */
export class WordLedger {
  readonly typed = new Map<string, TypedWord>();
  /** Words that a command took out of the text before its writer's eyes. */
  readonly deleted = new Set<string>();
  /** Words that a command brought back or took elsewhere: where two did so at once, they may stand there twice. */
  readonly repeated = new Set<string>();
  /** Words of a page that ended before they were acknowledged: they may be there or not. */
  readonly abandoned = new Set<string>();
  private count = 0;

  /** A word that was never written before. */
  next(memberId: string, tab: number, isSpelled = false): string {
    const { capitals, letters } = isSpelled ? SPELLED : WHOLE;
    this.count += 1;
    let [word, rest] = [capitals[tab]!, this.count * SCATTER];
    for (let n = 0; n < letters; n += 1) {
      word += String.fromCharCode(97 + (rest % 26));
      rest = Math.floor(rest / 26) + this.count * (n + 1);
    }
    this.typed.set(word, { word, memberId, isAcknowledged: false });
    return word;
  }

  markDeleted(words: Iterable<string>): void {
    for (const word of words) this.deleted.add(word);
  }

  /** Whether the server has them already or not: its answer may be under way, or the page offline. */
  markRepeated(words: Iterable<string>): void {
    for (const word of words) this.repeated.add(word);
  }

  isAcknowledged(word: string): boolean {
    return this.typed.get(word)?.isAcknowledged === true;
  }

  acknowledge(words: Iterable<string>): void {
    for (const word of words) this.typed.get(word)!.isAcknowledged = true;
  }

  acknowledgedWords(): string[] {
    return [...this.typed.values()].flatMap(({ word, isAcknowledged }) => (isAcknowledged ? [word] : []));
  }

  /** The words that must be in the text, or be offered back to their writer. */
  owed(): TypedWord[] {
    return [...this.typed.values()].filter(
      ({ word, isAcknowledged }) => isAcknowledged && !this.deleted.has(word) && !this.abandoned.has(word),
    );
  }
}
