import { KEPT_PAPER_LIMITS } from '@nbn/contracts';
import i18next from 'i18next';
import { unwrap, api } from '../api/client.ts';
import { wipeKeptPapers } from './kept-database.ts';
import { isSameSource, type PaperSource } from './kept-paper.ts';
import { listPapers, storeKey, storePaper } from './kept-paper-store.ts';
import { beginMark, mustWipe } from './kept-mark.ts';
import { readPaper } from './read-paper.ts';
import { prepareShell } from './shell.ts';

/** Refused before anything is asked of the server: the device holds as many as it may. */
export class TooManyPapers extends Error {}

/**
 * Keeps a paper on this device, or fetches it anew. It is there when the shell is as well: what could not be
 * opened without a connection is not called kept.
 */
export async function keepPaper(source: PaperSource, memberId: string): Promise<void> {
  if (mustWipe()) await wipeKeptPapers();
  const papers = (await listPapers()).map(({ paper }) => paper);
  const earlier = papers.find((paper) => isSameSource(paper.source, source));
  if (!earlier && papers.length >= KEPT_PAPER_LIMITS.papers) throw new TooManyPapers();
  const mark = beginMark(memberId);
  try {
    const { kind, id } = source;
    const { key } = await unwrap(api.POST('/api/kept-papers', { body: { kind, id } }));
    const [content] = await Promise.all([readPaper(source), prepareShell(i18next.language)]);
    await storeKey(mark, key);
    const now = Date.now();
    const paperId = earlier?.id ?? crypto.randomUUID();
    await storePaper(mark, {
      id: paperId,
      source,
      ...content,
      keptAt: earlier?.keptAt ?? now,
      fetchedAt: now,
    });
    beginMark(memberId);
  } catch (fault) {
    if (papers.length === 0) await wipeKeptPapers();
    throw fault;
  }
}
