import type { ClauseKind, WordLossKind } from '@nbn/contracts';

export interface ReadClause {
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
}

/** What was left out, or taken in another form; how often, and the first words of where. */
export interface WordLoss {
  readonly kind: WordLossKind;
  readonly count: number;
  readonly where: readonly string[];
}

/** What a Word file would bring in. */
export interface WordReading {
  /** Of the document itself; empty where it says none. */
  readonly title: string;
  readonly clauses: readonly ReadClause[];
  readonly losses: readonly WordLoss[];
  /** Changes that nobody has accepted or refused: words that are new, and words that are struck out. */
  readonly tracked: { readonly insertions: number; readonly deletions: number };
}

/** broken: no sound Word file · unsafe: it holds what none should · too-much: it would grow beyond what is taken in. */
export type WordFault = 'broken' | 'unsafe' | 'too-much';

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
    const words = where.trim().replaceAll(/\s+/g, ' ');
    const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN).toWellFormed()}…` : words;
    if (shown && known.where.length < PLACES_MOST && !known.where.includes(shown)) known.where.push(shown);
  }

  all(): WordLoss[] {
    return [...this.found].map(([kind, { count, where }]) => ({ kind, count, where }));
  }
}
