import type { QueryClient } from '@tanstack/react-query';
import { standardQuery, threadsQuery } from './queries.ts';

/** The editor and all that belongs to it comes to those alone who write. */
export const loadDraftEditor = async () => ({
  default: (await import('./editor/DraftEditor.tsx')).DraftEditor,
});

/**
 * Begins to read a draft while the code of its page is on its way. The threads come after the text, whose
 * number says from where their events are received; where one writes, after the text that one writes in.
 */
export async function prefetchDraft(queries: QueryClient, standardId: string): Promise<void> {
  const standard = await queries.fetchQuery(standardQuery(standardId)).catch(() => null);
  if (!standard) return;
  // Where it cannot be had now, the page asks for it again and says so.
  if (standard.abilities.edit) await loadDraftEditor().catch(() => undefined);
  else void queries.prefetchQuery(threadsQuery(standardId));
}
