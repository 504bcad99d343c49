import type { ConversationLiveEvents } from '@nbn/contracts';
import {
  infiniteQueryOptions,
  type InfiniteData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { updateQuery } from '../../api/query-client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Entry = Schemas['EntryView'];
type EntriesPage = Schemas['EntriesPageView'];

const entriesKey = (id: string) => ['conversations', 'entries', id] as const;

/** The entries beneath a practice or a question in their order. */
export const entriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: entriesKey(id),
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/conversations/{id}/entries', {
          params: { path: { id }, query: { limit: 100, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // The room's number stands in another answer: whatever is kept from an earlier visit may be older than it.
    refetchOnMount: 'always',
  });

/** Who reads it, and so may be called. */
export const readersQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'readers', id],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/api/conversations/{id}/readers', { params: { path: { id } }, signal }))).items,
  });

export const writeEntry = (id: string, body: Schemas['WriteEntry']) =>
  unwrap(api.POST('/api/conversations/{id}/entries', { params: { path: { id } }, body }));

export const markSeen = (id: string, seen: number) =>
  api.PUT('/api/conversations/{id}/seen', { params: { path: { id } }, body: { seen } });

/** Puts an entry where it belongs, once: it comes by the answer and by the live room. */
export function addEntry(
  queries: QueryClient,
  id: string,
  entry: ConversationLiveEvents['entry-added']['entry'] | Entry,
): void {
  updateQuery<InfiniteData<EntriesPage, string | null>>(queries, entriesKey(id), (old) => {
    const last = old.pages.at(-1);
    if (!last || last.next !== null) return old;
    if (old.pages.some(({ items }) => items.some((one) => one.id === entry.id))) return old;
    const added: Entry = { ...entry, mentions: [...entry.mentions] };
    const items = [...last.items, added].toSorted((a, b) => a.ordinal - b.ordinal);
    return { ...old, pages: [...old.pages.slice(0, -1), { ...last, items }] };
  });
}

export const forgetEntries = (queries: QueryClient, id: string) =>
  queries.invalidateQueries({ queryKey: entriesKey(id) });
