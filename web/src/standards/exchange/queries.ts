import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { ExportComments, ExportFormat } from '@nbn/contracts';

export type Print = components['schemas']['StandardPrintView'];

/** What a file is to hold; no version: the text as it stands now. */
export interface Wish {
  readonly version: string | null;
  readonly comments: ExportComments;
  readonly amendments: boolean;
}

const printKey = (standardId: string) => ['standards', 'print', standardId] as const;
const LOOK_MS = 1_500;
export const isUnderWay = (print: Print | null | undefined): boolean =>
  print?.state === 'waiting' || print?.state === 'printing';

/** The reader's own print of a standard; looked at again while it is made. */
export const printQuery = (standardId: string) =>
  queryOptions({
    queryKey: printKey(standardId),
    queryFn: () =>
      answer(api.GET('/api/standards/{standardId}/prints', { params: { path: { standardId } } })),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.print) ? LOOK_MS : false),
  });

export function useAskForPrint(standardId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, comments }: Wish) =>
      answer(
        api.POST('/api/standards/{standardId}/prints', {
          params: { path: { standardId } },
          body: { ...(version ? { version } : {}), comments },
        }),
      ),
    onSuccess: (asked) => client.setQueryData(printKey(standardId), asked),
  });
}

export const printAddress = (standardId: string, printId: string): string =>
  `/api/standards/${standardId}/prints/${printId}/file`;

export function fileAddress(
  standardId: string,
  as: ExportFormat,
  { version, comments, amendments }: Wish,
): string {
  return `/api/standards/${standardId}/file?${new URLSearchParams({ as, comments, ...(version ? { version } : {}), ...(amendments ? { amendments: 'open' } : {}) })}`;
}
