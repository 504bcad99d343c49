import { NotReady } from './identity.problems.ts';

/**
 * Lets a bounded number of costly works run at once and a bounded number wait; whoever comes beyond that is
 * refused at once.
 */
export class ConcurrencyLimiter {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly concurrency: number,
    private readonly maxWaiting: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.concurrency) {
      if (this.waiting.length >= this.maxWaiting) throw new NotReady();
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
