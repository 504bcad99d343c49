import { ApiProblem, UnreachableError } from '../api/problem.ts';
import type { KeptPaper } from './kept-paper.ts';
import { extendKey, listPapers, removePaper, storePaper } from './kept-paper-store.ts';
import { keptMark } from './kept-mark.ts';
import { readPaper } from './read-paper.ts';

/** A paper that was fetched within a minute is not fetched again by itself, and no two at once. */
const FRESH_MS = 60_000;
const PAUSE_MS = 500;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
const isRefused = (fault: unknown): boolean =>
  fault instanceof ApiProblem && (fault.status === 403 || fault.status === 404);

/**
 * Fetches a kept paper again with the rights of this moment. One that the reader may no longer read is removed
 * from the device at once: false then.
 */
export async function refreshPaper(paper: KeptPaper): Promise<boolean> {
  const mark = keptMark();
  if (mark === null) return false;
  try {
    const content = await readPaper(paper.source);
    await extendKey(mark);
    const { id, source, keptAt } = paper;
    await storePaper(mark, { id, source, ...content, keptAt, fetchedAt: Date.now() });
    return true;
  } catch (fault) {
    if (!isRefused(fault)) throw fault;
    await removePaper(paper.id);
    return false;
  }
}

let running: Promise<void> | null = null;

/** Fetches all kept papers again, one after the other. Stops where the server is out of reach. */
export function refreshAllPapers(): Promise<void> {
  running ??= refreshAll().finally(() => {
    running = null;
  });
  return running;
}

async function refreshAll(): Promise<void> {
  for (const { paper } of await listPapers()) {
    if (Date.now() - paper.fetchedAt < FRESH_MS && Date.now() >= paper.fetchedAt) continue;
    try {
      await refreshPaper(paper);
    } catch (fault) {
      if (fault instanceof UnreachableError || keptMark() === null) return;
    }
    await pause();
  }
}
