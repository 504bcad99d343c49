import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { SearchFilter } from './search-filter.ts';

type Schemas = components['schemas'];
export type SearchHit = Schemas['SearchHitView'];
export type SearchResult = Schemas['SearchResultView'];
export type MarkedText = Schemas['MarkedTextView'];

/** What was found is not kept: rights change, and so do texts. */
const FRESH = { staleTime: 0, gcTime: 60_000 } as const;

/** What is found, a page at a time. */
export const searchQuery = ({ q = '', kind, ...filter }: SearchFilter, within?: string) =>
  infiniteQueryOptions({
    ...FRESH,
    queryKey: ['search', 'results', { q, kind, within, ...filter }],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/search', {
          params: {
            query: {
              q,
              ...filter,
              ...(kind ? { kind: [kind] } : {}),
              ...(within ? { within } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: q !== '',
  });

/** What begins as is typed. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    ...FRESH,
    queryKey: ['search', 'suggestions', q],
    queryFn: ({ signal }) => unwrap(api.GET('/api/search/suggestions', { params: { query: { q } }, signal })),
    placeholderData: keepPreviousData,
    enabled: q.length > 1,
  });
