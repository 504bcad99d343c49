import { NotReady } from './identity.problems.ts';

/**
 * Lets a bounded number of costly tasks run at once and a bounded number wait; any more are refused at once.
 */
export class ConcurrencyLimiter {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly concurrency: number,
    private readonly maxWaiting: number,
  ) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running >= this.concurrency) {
      if (this.waiting.length >= this.maxWaiting) throw new NotReady();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await task();
    } finally {
      // The slot goes straight to the next in line, so that no later call takes it.
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
