import type {
  AttachableKind,
  ContentLanguage,
  CountryCode,
  DocumentAudience,
  ReviewState,
} from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { sendFile } from './upload/send-file.ts';

type Schemas = components['schemas'];
export type DocumentLine = Schemas['DocumentLine'];
export type DocumentView = Schemas['DocumentView'];
export type AttachedDocument = Schemas['AttachedDocumentView'];
export type DocumentVersion = Schemas['DocumentVersionView'];

/** What the address of the library says. */
export interface LibraryFilter {
  readonly audience?: DocumentAudience;
  readonly words?: string;
  readonly collectionId?: string;
  readonly tag?: string;
  readonly language?: ContentLanguage;
  readonly review?: ReviewState;
}

const CHECK_POLL_MS = 3_000;
const attachedKey = ['documents', 'attached'] as const;
const listsKey = ['documents', 'list'] as const;
const documentKey = (id: string) => ['documents', 'one', id] as const;

/** The documents that I may see, a page at a time. */
export const documentsQuery = (filter: LibraryFilter) =>
  infiniteQueryOptions({
    queryKey: [...listsKey, filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/documents', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** The documents that stand with an object. */
export const attachedDocumentsQuery = (kind: AttachableKind, objectId: string) =>
  queryOptions({
    queryKey: [...attachedKey, kind, objectId],
    queryFn: () =>
      unwrap(api.GET('/api/attachments/{kind}/{objectId}', { params: { path: { kind, objectId } } })),
  });

/** One document with its versions and where it stands. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: documentKey(id),
    queryFn: () => unwrap(api.GET('/api/documents/{id}', { params: { path: { id } } })),
    // A version of mine that is being checked goes on by itself.
    refetchInterval: ({ state }) =>
      state.data?.versions.some((version) => version.state === 'pending') ? CHECK_POLL_MS : false,
  });

/** What the file of a version says. */
export const documentTextQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: [...documentKey(id), 'text', number],
    queryFn: () =>
      unwrap(api.GET('/api/documents/{id}/versions/{number}/text', { params: { path: { id, number } } })),
    staleTime: Infinity,
  });

/** Has a version of mine that is held back checked again. */
export function useRecheckVersion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (number: number) =>
      unwrap(api.POST('/api/documents/{id}/versions/{number}/check', { params: { path: { id, number } } })),
    onSuccess: (document) => client.setQueryData(documentKey(id), document),
  });
}

/** Where a version's file comes from; the newest without a number. A plain link: the browser saves it. */
export function fileUrl(id: string, version?: number): string {
  return version === undefined
    ? `/api/documents/${id}/file`
    : `/api/documents/${id}/versions/${version}/file`;
}

export interface NewDocument {
  readonly title: string;
  readonly audience: DocumentAudience;
  readonly country?: CountryCode | undefined;
  readonly named?: readonly string[] | undefined;
  readonly collectionId?: string | undefined;
  readonly attachTo?: { readonly kind: AttachableKind; readonly id: string } | undefined;
  readonly file: File;
}

/** Sends a file and reports its progress; what it brought goes to its page, and the lists ask again. */
function useUpload<Input>(
  send: (input: Input, onProgress: (share: number) => void) => Promise<DocumentView>,
) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      setProgress(0);
      return send(input, setProgress);
    },
    onSuccess: (document) => {
      client.setQueryData(documentKey(document.id), document);
      void client.invalidateQueries({ queryKey: listsKey });
      void client.invalidateQueries({ queryKey: attachedKey });
    },
    onSettled: () => setProgress(null),
  });
  return { ...mutation, progress };
}

export const useAddDocument = () =>
  useUpload(({ title, audience, country, named, collectionId, attachTo, file }: NewDocument, onProgress) =>
    sendFile<DocumentView>(
      '/api/documents',
      {
        title,
        audience,
        country,
        named: named?.join(','),
        collectionId,
        attachToKind: attachTo?.kind,
        attachToId: attachTo?.id,
      },
      file,
      onProgress,
    ),
  );

/** A newer version; refused when somebody else put one meanwhile. */
export const useReplaceDocument = (id: string) =>
  useUpload(({ replaces, note, file }: { replaces: number; note: string; file: File }, onProgress) =>
    sendFile<DocumentView>(
      `/api/documents/${id}/versions`,
      { replaces: String(replaces), note },
      file,
      onProgress,
    ),
  );

export function useWithdrawDocument(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => void (await api.DELETE('/api/documents/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  });
}

/** Lets a document stand with something. */
export function useAttachDocument(kind: AttachableKind, objectId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id }: Pick<DocumentLine, 'id' | 'title'>) =>
      void (await api.POST('/api/documents/{id}/attachments', {
        params: { path: { id } },
        body: { kind, id: objectId },
      })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  });
}

/** Takes a document away from what carries it. */
export function useDetachDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, kind, objectId }: { id: string; kind: AttachableKind; objectId: string }) =>
      void (await api.DELETE('/api/documents/{id}/attachments/{kind}/{objectId}', {
        params: { path: { id, kind, objectId } },
      })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['documents'] }),
  });
}
