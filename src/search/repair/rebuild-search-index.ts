import type { INestApplicationContext } from '@nestjs/common';
import { SearchRebuildService, type RebuildProgress } from './search-rebuild.service.ts';

const formatProgress = ({ kind, done, total }: RebuildProgress): string => `${kind}: ${done} of ${total}`;

/** Makes the index of a running application again; `tell` gets a line for every batch. */
export async function rebuildSearchIndex(
  app: INestApplicationContext,
  tell: (line: string) => void,
): Promise<void> {
  const startedAt = Date.now();
  await app.get(SearchRebuildService).rebuild((progress) => tell(formatProgress(progress)));
  tell(`The search index is made again, in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}
