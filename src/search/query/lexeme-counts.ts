/** A lexeme with the number of entries that have it. */
export interface LexemeCount {
  readonly lexeme: string;
  readonly entries: number;
}

/** Months, null for all that there are, and how much of all entries they hold. */
export interface MonthsOfEntries {
  readonly months: readonly string[] | null;
  readonly share: number;
}

/** A period as instants of ISO 8601. */
interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** How many entries there are with the words of a query, and by month. */
export class LexemeCounts {
  /** All entries: each has its month. */
  readonly total: number;
  private readonly entries: ReadonlyMap<string, number>;
  /** The newest first. */
  private readonly byMonth: readonly LexemeCount[];

  /** @param counts of the words that are asked for, and of all months. */
  constructor(counts: readonly LexemeCount[]) {
    this.entries = new Map(counts.map(({ lexeme, entries }) => [lexeme, entries]));
    this.byMonth = counts
      .filter(({ lexeme }) => lexeme.startsWith('@'))
      .toSorted((a, b) => (a.lexeme < b.lexeme ? 1 : -1));
    this.total = this.byMonth.reduce((sum, { entries }) => sum + entries, 0);
  }

  /**
   * How many entries have all of the words: between as many as if no word knew of another and as many as have
   * the rarest of them, for words of one text often belong together.
   */
  expect(alternatives: readonly (readonly string[])[]): number {
    const sums = alternatives.map((some) =>
      some.reduce((sum, lexeme) => sum + (this.entries.get(lexeme) ?? 0), 0),
    );
    const rarest = Math.min(...sums);
    const independent = sums.reduce((share, sum) => share * (sum / Math.max(this.total, 1)), this.total);
    return Math.round(Math.sqrt(rarest * Math.min(rarest, independent)));
  }

  /** The newest months of the period that hold this share of all entries. */
  newestMonths(share: number, { from = '', until = '9999' }: Period): MonthsOfEntries {
    const months: string[] = [];
    let held = 0;
    for (const { lexeme, entries } of this.byMonth) {
      const month = lexeme.slice(1);
      if (month < from.slice(0, 7) || month > until.slice(0, 7)) continue;
      months.push(lexeme);
      held += entries;
      if (held >= share * this.total) return { months, share: held / this.total };
    }
    return { months: null, share: 1 };
  }
}
