import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

export type Publication = components['schemas']['PublicationView'];
export type PublishVersionInput = components['schemas']['PublishVersion'];

export const publicationKey = (standardId: string) => ['standards', 'publication', standardId] as const;
export const publishedKey = ['standards', 'published'] as const;

export const publicationQuery = (standardId: string) =>
  queryOptions({
    queryKey: publicationKey(standardId),
    queryFn: () =>
      unwrap(api.GET('/api/standards/{standardId}/publication', { params: { path: { standardId } } })),
    staleTime: STALE_TIME_MS.short,
  });

/** Every published standard, as everyone sees it. */
export const publishedQuery = queryOptions({
  queryKey: publishedKey,
  queryFn: async () => (await unwrap(api.GET('/api/public/standards'))).items,
  staleTime: STALE_TIME_MS.page,
});

export const publish = (
  standardId: string,
  versionId: string,
  body: PublishVersionInput,
): Promise<Publication> =>
  unwrap(
    api.POST('/api/standards/{standardId}/versions/{versionId}/publish', {
      params: { path: { standardId, versionId } },
      body,
    }),
  );
