import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

/**
 * A read that many ask for at the same time, made once for all of them. Nobody is given the answer of a read
 * that had begun before the question: what was committed then is seen, in whatever process it was. So nothing
 * is kept and nothing has to be forgotten; alone, one pays one read.
 */
export class CoalescedRead<T> {
  private next: Promise<T> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly read: () => Promise<T>) {}

  get(): Promise<T> {
    this.next ??= this.startRead();
    return this.next;
  }

  private async startRead(): Promise<T> {
    await this.last;
    await yieldToEventLoop();
    // From here on whoever asks wants to know of later things than this read may see.
    this.next = undefined;
    const answer = this.read();
    this.last = answer.catch(() => undefined);
    return answer;
  }
}
