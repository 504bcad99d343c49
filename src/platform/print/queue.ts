import { PrintingBusy } from './print.problems.ts';

/** Lets so many work at once, and so many wait; whoever comes after those is sent away at once. */
export class Queue {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingMost: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.working >= this.atOnce) {
      if (this.waiting.length >= this.waitingMost) throw new PrintingBusy();
      await new Promise<void>((next) => this.waiting.push(next));
    } else this.working += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working -= 1;
    }
  }
}
