import type { SearchKind } from '@nbn/contracts';
import { SearchIndexService } from '../../src/search/indexing/search-index.service.ts';
import type { SearchHitView, SearchResultView, SuggestionsView } from '../../src/search/dto/search.view.ts';
import type { ApiClient } from './api-client.ts';
import type { TestApp } from './app.ts';
import { succeeded } from './meetings.ts';

/** Brings the index up to date with what was changed. */
export async function updateIndex({ app }: TestApp): Promise<void> {
  while (await app.get(SearchIndexService).updateBatch());
}

/** What a member finds. `filters` as they stand in the address: `&kind=meeting`. */
export async function search(who: ApiClient, q: string, filters = ''): Promise<SearchResultView> {
  return succeeded(await who.get<SearchResultView>(`/search?q=${encodeURIComponent(q)}${filters}`));
}

export async function suggestions(who: ApiClient, q: string, filters = ''): Promise<SuggestionsView> {
  return succeeded(
    await who.get<SuggestionsView>(`/search/suggestions?q=${encodeURIComponent(q)}${filters}`),
  );
}

/** The ids of what a member finds, of one kind. */
export async function foundIds(who: ApiClient, q: string, kind: SearchKind): Promise<string[]> {
  return (await search(who, q, `&kind=${kind}`)).items.map(({ id }) => id);
}

/** The words that are marked in a hit. */
export function markedWords({ title, snippet }: SearchHitView): string[] {
  return [title, snippet].flatMap(
    (marked) => marked?.marks.map(({ start, end }) => marked.text.slice(start, end)) ?? [],
  );
}
