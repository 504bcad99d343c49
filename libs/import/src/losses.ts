import type { WordLossKind } from '@nbn/contracts';

/** What was left out, or taken in another form; how often, and the first words of where. */
export interface ImportLoss {
  readonly kind: WordLossKind;
  readonly count: number;
  readonly where: readonly string[];
}

const PLACES_MOST = 5;
const WORDS_SHOWN = 60;

/** Counts what gets lost, kind by kind, with the first places of each. */
export class Losses {
  private readonly found = new Map<WordLossKind, { count: number; where: string[] }>();

  add(kind: WordLossKind, where = '', count = 1): void {
    if (count === 0) return;
    const known = this.found.get(kind) ?? { count: 0, where: [] };
    this.found.set(kind, known);
    known.count += count;
    // A paragraph may be as long as a book: no more of it is looked at than is shown.
    const words = where
      .slice(0, 10 * WORDS_SHOWN)
      .trim()
      .replaceAll(/\s+/g, ' ');
    const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN).toWellFormed()}…` : words;
    if (shown && known.where.length < PLACES_MOST && !known.where.includes(shown)) known.where.push(shown);
  }

  /** Adds what was counted elsewhere. */
  take({ kind, count, where }: ImportLoss): void {
    this.add(kind, '', count);
    for (const words of where) {
      const known = this.found.get(kind)!;
      if (known.where.length < PLACES_MOST && !known.where.includes(words)) known.where.push(words);
    }
  }

  all(): ImportLoss[] {
    return [...this.found].map(([kind, { count, where }]) => ({ kind, count, where }));
  }
}
