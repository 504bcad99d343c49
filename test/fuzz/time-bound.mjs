/** Milliseconds of the processor that one input may take, in code that counts its branches as well. */
const LONGEST_MS = 200;
/** A busy machine, a compiler or a collector of garbage is slow once; what is slow by itself is slow each time. */
const TRIES = 4;

/** Runs `work` on an input and insists that it is quick. */
export function withinBound(what, work) {
  let least = Infinity;
  let result;
  for (let n = 0; n < TRIES && least > LONGEST_MS; n += 1) {
    const from = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  if (least > LONGEST_MS) throw new Error(`${what} took ${Math.round(least)} ms`);
  return result;
}
