import type { WordingOutcome, WordingReportList } from '@nbn/contracts';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type WordingReport = Schemas['WordingReportView'];
export type NewWordingReport = Schemas['WordingReportInput'];

const wordingReportsKey = ['wording-reports'] as const;

/** Reports that wait or that were settled, the newest first, a page at a time. */
export const wordingReportsQuery = (list: WordingReportList) =>
  infiniteQueryOptions({
    queryKey: [...wordingReportsKey, list],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/wording-reports', {
          params: { query: { state: list, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Tells the secretariat of wrong words. */
export function useReportWording() {
  return useMutation({
    mutationFn: (body: NewWordingReport) => unwrap(api.POST('/api/wording-reports', { body })),
  });
}

/** Says what became of a report. Home counts those that are left. */
export function useSettleWording(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (outcome: WordingOutcome) => {
      await api.POST('/api/wording-reports/{id}/settlement', { params: { path: { id } }, body: { outcome } });
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: wordingReportsKey }),
        client.invalidateQueries({ queryKey: homeKey }),
      ]),
  });
}
