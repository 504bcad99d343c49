import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Collection = Schemas['CollectionView'];
export type Reading = Schemas['ReadingView'];
export type ShareLink = Schemas['ShareLinkView'];
export type TrashedDocument = Schemas['TrashedDocument'];
export type SharedKey = Schemas['SharedDocumentKey'];

const collectionsKey = ['documents', 'collections'] as const;
const trashKey = ['documents', 'trash'] as const;

/** The shelves of the library that I may know of. */
export const collectionsQuery = queryOptions({
  queryKey: collectionsKey,
  queryFn: () => unwrap(api.GET('/api/document-collections')),
});

/** The tags of the documents that I see, the most used first. */
export const tagsQuery = queryOptions({
  queryKey: ['documents', 'tags'],
  queryFn: () => unwrap(api.GET('/api/documents/tags')),
});

/** What was withdrawn and I may put back, a page at a time. */
export const trashQuery = infiniteQueryOptions({
  queryKey: trashKey,
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/api/document-trash', { params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** Who took a document, a page at a time. */
export const downloadsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'downloads', id],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/documents/{id}/downloads', {
          params: { path: { id }, query: { limit: 10, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Who was asked to read which version, and who has. */
export const readingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'readings', id],
    queryFn: () => unwrap(api.GET('/api/documents/{id}/readings', { params: { path: { id } } })),
  });

/** The links to a document for people outside. */
export const shareLinksQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'links', id],
    queryFn: () => unwrap(api.GET('/api/documents/{id}/links', { params: { path: { id } } })),
  });

/** Whatever changes the library: all of it asks again. */
function useLibraryMutation<Input, Result>(mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  });
}

export const useChangeDocument = (id: string) =>
  useLibraryMutation((body: Schemas['DocumentChange']) =>
    unwrap(api.PATCH('/api/documents/{id}', { params: { path: { id } }, body })),
  );

export const useReviewDocument = (id: string) =>
  useLibraryMutation((reviewOn: string) =>
    unwrap(api.POST('/api/documents/{id}/review', { params: { path: { id } }, body: { reviewOn } })),
  );

export const useRestoreDocument = () =>
  useLibraryMutation(
    async (id: string) =>
      void (await api.POST('/api/document-trash/{id}/restore', { params: { path: { id } } })),
  );

export const useAddCollection = () =>
  useLibraryMutation((body: Schemas['CollectionDraft']) =>
    unwrap(api.POST('/api/document-collections', { body })),
  );

export const useRemoveCollection = () =>
  useLibraryMutation(
    async (id: string) =>
      void (await api.DELETE('/api/document-collections/{id}', { params: { path: { id } } })),
  );

export const useChangeCollection = (id: string) =>
  useLibraryMutation((body: Schemas['CollectionChange']) =>
    unwrap(api.PATCH('/api/document-collections/{id}', { params: { path: { id } }, body })),
  );

export const useAskReading = (id: string) =>
  useLibraryMutation((body: Schemas['ReadingDraft']) =>
    unwrap(api.POST('/api/documents/{id}/readings', { params: { path: { id } }, body })),
  );

/** Home asks again as well: it waits there no more. */
export function useConfirmReading(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (readingId: string) =>
      unwrap(
        api.POST('/api/documents/{id}/readings/{readingId}/confirm', { params: { path: { id, readingId } } }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['documents'] });
      await client.invalidateQueries({ queryKey: ['home'] });
    },
  });
}

export const useCloseReading = (id: string) =>
  useLibraryMutation(
    async (readingId: string) =>
      void (await api.DELETE('/api/documents/{id}/readings/{readingId}', {
        params: { path: { id, readingId } },
      })),
  );

export const useMakeShareLink = (id: string) =>
  useLibraryMutation((body: Schemas['ShareLinkDraft']) =>
    unwrap(api.POST('/api/documents/{id}/links', { params: { path: { id } }, body })),
  );

export const useRevokeShareLink = (id: string) =>
  useLibraryMutation(
    async (linkId: string) =>
      void (await api.DELETE('/api/documents/{id}/links/{linkId}', { params: { path: { id, linkId } } })),
  );

/** Opens what a link leads to, with its code. */
export const useOpenSharedDocument = () =>
  useMutation({
    mutationFn: (body: SharedKey) => unwrap(api.POST('/api/shared-documents/open', { body })),
  });

/** Fetches the file that a link leads to; the browser saves it. */
export const useSharedFile = () =>
  useMutation({
    mutationFn: async ({ key, name }: { key: SharedKey; name: string }) => {
      const content = await unwrap(api.POST('/api/shared-documents/file', { body: key, parseAs: 'blob' }));
      const url = URL.createObjectURL(content as unknown as Blob);
      const anchor = window.document.createElement('a');
      anchor.href = url;
      anchor.download = name;
      anchor.click();
      URL.revokeObjectURL(url);
    },
  });
