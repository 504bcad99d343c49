import { NotReady } from './identity.problems.ts';

/**
 * Lets a bounded number of costly works run at once and a bounded number wait; whoever comes beyond that is
 * refused at once.
 */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting) throw new NotReady();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      // The turn is handed over, so that nobody who comes later takes it.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
