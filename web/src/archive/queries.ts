import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type Archive = components['schemas']['ArchiveView'];

const archiveKey = ['archive', 'latest'] as const;
const POLL_INTERVAL_MS = 1_500;
export const isInProgress = (archive: Archive | null | undefined): boolean =>
  archive?.state === 'waiting' || archive?.state === 'printing';

/** The reader's own last archive; looked at again while it is made. */
export const archiveQuery = queryOptions({
  queryKey: archiveKey,
  queryFn: () => unwrap(api.GET('/api/archives')),
  refetchInterval: ({ state }) => (isInProgress(state.data?.archive) ? POLL_INTERVAL_MS : false),
});

export function useRequestArchive() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/archives')),
    onSuccess: (asked) => client.setQueryData(archiveKey, asked),
  });
}

export const archiveUrl = (id: string): string => `/api/archives/${id}/file`;
