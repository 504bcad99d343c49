/** Requests, jobs and connections have bounds of their own, which together are shorter. */
const PART_MS = 15_000;
/** Ctrl-C reaches a program that npm started twice: from the terminal, and from npm. */
const SAME_SIGNAL_MS = 300;

/**
 * Stops in the order in which things lean on each other: the server with its pools, then PostgreSQL, then the
 * lock. A part that takes too long is left, and told a second time to stop, what is being waited for is left at once:
 * what comes after it is stopped all the same.
 */
export function stopper(parts, { exit = (code) => process.exit(code), partMs = PART_MS } = {}) {
  let begunAt;
  let stopping;
  let skip = () => undefined;

  async function stopNext(stop) {
    let timer;
    const enough = new Promise((resolve) => {
      skip = resolve;
      timer = setTimeout(resolve, partMs);
    });
    await Promise.race([Promise.resolve().then(stop), enough]).catch((error) => console.error(error));
    clearTimeout(timer);
  }

  async function stopAll(code) {
    for (const stop of parts.splice(0).reverse()) await stopNext(stop);
    exit(code);
  }

  return (code) => {
    if (stopping && performance.now() - begunAt >= SAME_SIGNAL_MS) skip();
    begunAt ??= performance.now();
    stopping ??= stopAll(code);
    return stopping;
  };
}
