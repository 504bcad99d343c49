import type { QueryClient } from '@tanstack/react-query';
import { onSessionEnd } from '../api/session-state.ts';
import { wipeKeptPapers } from './kept-database.ts';
import { keptMark, mustWipe } from './kept-mark.ts';

const WIPE_TIMEOUT_MS = 2_000;

/** Opened from the device's own list of programs, in a window of its own. */
const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches;

/**
 * Looks after the papers on this device. A browser in which nothing is kept, and where Norbanet is not
 * installed, loads and registers nothing for them.
 */
export function startKeptPapers(queryClient: QueryClient): void {
  onSessionEnd((cause) => (cause === 'known' ? wipeSoon() : undefined));
  if (mustWipe()) void wipeKeptPapers().catch(() => undefined);
  if (keptMark() === null && !isInstalled()) return;
  whenIdle(() => {
    // Without a connection there is nothing to look after yet.
    void import('./upkeep.ts').then(({ startUpkeep }) => startUpkeep(queryClient)).catch(() => undefined);
  });
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5_000 });
  else setTimeout(act, 1_000);
}

/** Waited for by whoever leaves the page, but not for ever: what is unfinished is finished at the next start. */
function wipeSoon(): Promise<void> {
  return Promise.race([
    wipeKeptPapers(),
    new Promise<void>((resolve) => {
      setTimeout(resolve, WIPE_TIMEOUT_MS);
    }),
  ]);
}
