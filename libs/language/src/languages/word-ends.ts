/** Words and parts of words that others begin or end with; asks a set, however many there are. */
export class WordEnds {
  private readonly ends: ReadonlySet<string>;
  private readonly except: ReadonlySet<string>;
  private readonly lengths: readonly number[];

  /**
   * @param ends what a word may end in, between blanks
   * @param except longer ends that do not count although they hold one of those
   */
  constructor(ends: string, except: string = '') {
    this.ends = new Set(ends.trim().split(/\s+/));
    this.except = new Set(except.trim().split(/\s+/));
    const all = [...this.ends, ...this.except].map((end) => end.length);
    this.lengths = [...new Set(all)].filter((length) => length > 0);
  }

  test(word: string): boolean {
    let found = false;
    for (const length of this.lengths) {
      if (length > word.length) continue;
      const end = word.slice(-length);
      if (this.except.has(end)) return false;
      found ||= this.ends.has(end);
    }
    return found;
  }
}
