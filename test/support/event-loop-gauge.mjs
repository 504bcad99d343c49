// Preloaded into the started product (`--import`): writes down how long its main thread worked in one turn of
// the loop.
import { appendFileSync, openSync, readSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Milliseconds between two looks: so much of what is written down may be work of other turns. */
const TICK_MS = 10;
/** Shorter turns are of no interest. */
const WRITTEN_FROM_MS = 40;

/**
 * Milliseconds that the main thread has worked. Processor time, where it can be had: a busy machine then
 * blocks nobody.
 */
function workClock() {
  let file;
  try {
    file = openSync(`/proc/self/task/${process.pid}/schedstat`);
  } catch {
    return () => performance.now();
  }
  const read = Buffer.alloc(64);
  return () =>
    Number(read.toString('latin1', 0, readSync(file, read, 0, read.length, 0)).split(' ', 1)[0]) / 1e6;
}

const written = process.env.EVENT_LOOP_GAUGE;
if (isMainThread && written) {
  const worked = workClock();
  let last = worked();
  setInterval(() => {
    const now = worked();
    if (now - last >= WRITTEN_FROM_MS) appendFileSync(written, `${Math.round(now - last)}\n`);
    last = now;
  }, TICK_MS).unref();
}
