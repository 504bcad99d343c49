import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

/** Milliseconds for which work goes on before it lets others in. */
const SLICE_MS = 15;

/**
 * Work on the main thread whose length others decide, done in slices: `pause` is awaited between its parts,
 * each of them short.
 */
export class TimeSlicer {
  private sliceStartedAt = performance.now();

  async yieldIfDue(): Promise<void> {
    if (performance.now() - this.sliceStartedAt < SLICE_MS) return;
    await yieldToEventLoop();
    this.sliceStartedAt = performance.now();
  }
}
