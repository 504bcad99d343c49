import pLimit from 'p-limit';

/**
 * Lets a bounded number of costly tasks run at once and a bounded number wait, in the order in which they
 * came; any more are refused at once.
 */
export class BoundedLimiter {
  private readonly limit: ReturnType<typeof pLimit>;
  private admitted = 0;
  private readonly maxAdmitted: number;

  constructor(
    concurrency: number,
    maxWaiting: number,
    /** What is thrown at those who are refused. */
    private readonly refusal: () => Error,
  ) {
    this.limit = pLimit(concurrency);
    this.maxAdmitted = concurrency + maxWaiting;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.admitted >= this.maxAdmitted) throw this.refusal();
    this.admitted += 1;
    try {
      return await this.limit(task);
    } finally {
      this.admitted -= 1;
    }
  }
}
