import type { WordLossKind } from '@nbn/contracts';

/** What was left out, or taken in another form; how often, and the first words of where. */
export interface ImportLoss {
  readonly kind: WordLossKind;
  readonly count: number;
  readonly where: readonly string[];
}

const MAX_PLACES = 5;
const EXCERPT_LENGTH = 60;

/** Counts what gets lost, kind by kind, with the first places of each. */
export class ImportLosses {
  private readonly found = new Map<WordLossKind, { count: number; where: string[] }>();

  add(kind: WordLossKind, where = '', count = 1): void {
    if (count === 0) return;
    const known = this.found.get(kind) ?? { count: 0, where: [] };
    this.found.set(kind, known);
    known.count += count;
    // A paragraph may be as long as a book: no more of it is looked at than is shown.
    const words = where
      .slice(0, 10 * EXCERPT_LENGTH)
      .trim()
      .replaceAll(/\s+/g, ' ');
    const shown = words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH).toWellFormed()}…` : words;
    if (shown && known.where.length < MAX_PLACES && !known.where.includes(shown)) known.where.push(shown);
  }

  /** Adds what was counted elsewhere. */
  merge({ kind, count, where }: ImportLoss): void {
    this.add(kind, '', count);
    for (const words of where) {
      const known = this.found.get(kind)!;
      if (known.where.length < MAX_PLACES && !known.where.includes(words)) known.where.push(words);
    }
  }

  all(): ImportLoss[] {
    return [...this.found].map(([kind, { count, where }]) => ({ kind, count, where }));
  }
}
