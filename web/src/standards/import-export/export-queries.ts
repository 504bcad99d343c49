import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { ExportComments, ExportFormat } from '@nbn/contracts';

export type Print = components['schemas']['StandardPrintView'];

/** What a file is to hold; no version: the text as it stands now. */
export interface ExportOptions {
  readonly version: string | null;
  readonly comments: ExportComments;
  readonly amendments: boolean;
}

const printKey = (standardId: string) => ['standards', 'print', standardId] as const;
const POLL_INTERVAL_MS = 1_500;
export const isInProgress = (print: Print | null | undefined): boolean =>
  print?.state === 'waiting' || print?.state === 'printing';

/** The reader's own print of a standard; looked at again while it is made. */
export const printQuery = (standardId: string) =>
  queryOptions({
    queryKey: printKey(standardId),
    queryFn: () =>
      unwrap(api.GET('/api/standards/{standardId}/prints', { params: { path: { standardId } } })),
    refetchInterval: ({ state }) => (isInProgress(state.data?.print) ? POLL_INTERVAL_MS : false),
  });

export function useRequestPrint(standardId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, comments }: ExportOptions) =>
      unwrap(
        api.POST('/api/standards/{standardId}/prints', {
          params: { path: { standardId } },
          body: { ...(version ? { version } : {}), comments },
        }),
      ),
    onSuccess: (asked) => client.setQueryData(printKey(standardId), asked),
  });
}

export const printUrl = (standardId: string, printId: string): string =>
  `/api/standards/${standardId}/prints/${printId}/file`;

export function exportUrl(
  standardId: string,
  as: ExportFormat,
  { version, comments, amendments }: ExportOptions,
): string {
  const query = new URLSearchParams({
    as,
    comments,
    ...(version ? { version } : {}),
    ...(amendments ? { amendments: 'open' } : {}),
  });
  return `/api/standards/${standardId}/file?${query}`;
}
