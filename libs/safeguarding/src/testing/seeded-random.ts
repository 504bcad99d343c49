/** Pseudo-random choices from a seed, so that a text that failed can be made again. */
export class SeededRandom {
  constructor(private state: number) {}

  /** A whole number from `least` to `most`, both included (mulberry32). */
  between(least: number, most: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.between(0, 9)).join('');
  }

  letters(count: number, alphabet = 'ABCDEFGHJKLMNPRSTVXYZ'): string {
    return Array.from({ length: count }, () => this.pick([...alphabet])).join('');
  }
}
