import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type AccessRequest = components['schemas']['AccessRequestView'];

const requestsKey = (documentId: string) => ['documents', 'access-requests', documentId] as const;

/** Who asks to read a document, and who was given it so. */
export const accessRequestsQuery = (documentId: string) =>
  queryOptions({
    queryKey: requestsKey(documentId),
    queryFn: () =>
      unwrap(api.GET('/api/documents/{id}/access-requests', { params: { path: { id: documentId } } })),
  });

/** What became of my own request, whether there is a document or not. */
export const ownAccessRequestQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['documents', 'own-access-request', documentId] as const,
    queryFn: () =>
      unwrap(api.GET('/api/document-access-requests/{documentId}', { params: { path: { documentId } } })),
    retry: false,
  });

export function useAskAccess(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (reason: string) =>
      void (await api.POST('/api/document-access-requests', { body: { documentId, reason } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ownAccessRequestQuery(documentId).queryKey }),
  });
}

export function useDecideAccess(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ requestId, granted }: { requestId: string; granted: boolean }) =>
      void (await api.POST('/api/documents/{id}/access-requests/{requestId}/decision', {
        params: { path: { id: documentId, requestId } },
        body: { granted },
      })),
    onSuccess: () => client.invalidateQueries({ queryKey: requestsKey(documentId) }),
  });
}

/** Takes back what was given. */
export function useEndAccess(documentId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (requestId: string) =>
      void (await api.DELETE('/api/documents/{id}/access-requests/{requestId}', {
        params: { path: { id: documentId, requestId } },
      })),
    onSuccess: () => client.invalidateQueries({ queryKey: requestsKey(documentId) }),
  });
}
