import { constants } from 'node:os';
import { log } from '#platform/log/log';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Requests, jobs and connections each have their own bounds, which together are shorter. */
const END_WITHIN_MS = 13_000;
/** Ctrl-C reaches a program that npm started twice: from the terminal, and from npm. */
const SAME_SIGNAL_MS = 300;

/**
 * Ends the process in good order at the first signal, whatever is away, and at once at the second. The exit code is 0
 * after a whole end, 1 after one that took too long, and that of the signal after a second one.
 */
export function endOnSignal({ delayMs, stop }: { delayMs: number; stop: () => Promise<void> }): void {
  let begunAt: number | undefined;
  const end = (signal: (typeof SIGNALS)[number]): void => {
    if (begunAt !== undefined) {
      if (performance.now() - begunAt < SAME_SIGNAL_MS) return;
      log.warn({ signal }, 'told to end a second time; the process ends at once');
      exit(128 + constants.signals[signal]);
      return;
    }
    begunAt = performance.now();
    log.info({ signal }, 'the process ends');
    setTimeout(() => {
      log.error('the process did not end in time; what it still had in hand is left to the others');
      exit(1);
    }, delayMs + END_WITHIN_MS).unref();
    stop().then(
      () => exit(0),
      (error: unknown) => {
        log.error({ error }, 'the process did not end in good order');
        exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, end);
}

function exit(code: number): void {
  log.flush(() => process.exit(code));
}
