import type { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { listPapers } from './kept-paper-store.ts';
import { keptMark } from './kept-mark.ts';
import { knowSession } from './know-session.ts';
import { refreshAllPapers } from './refresh-papers.ts';
import { canKeep, prepareShell } from './shell.ts';

let isRunning = false;

/** Looks after the shell and the kept papers: at the start, and whenever the connection is back. */
export function startUpkeep(queryClient: QueryClient): void {
  if (isRunning) return;
  isRunning = true;
  async function lookAfter(): Promise<void> {
    // Their time may be over: reading the list removes them then.
    if (keptMark() !== null) await listPapers();
    if (keptMark() !== null && (await knowSession(queryClient)) !== null) await refreshAllPapers();
  }
  const look = (): void => void lookAfter().catch(() => undefined);
  if (canKeep()) void prepareShell(i18next.language).catch(() => undefined);
  window.addEventListener('online', look);
  look();
}
