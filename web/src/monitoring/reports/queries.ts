import type { CountryCode } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Report = Schemas['MonitoringReportView'];
export type ReportLine = Schemas['MonitoringReportLineView'];
export type ReportProvision = Schemas['MonitoringProvisionView'];
export type ReportParagraph = Schemas['MonitoringParagraphView'];
export type NewReport = Schemas['NewMonitoringReport'];

const reportsKey = ['monitoring-reports'] as const;
const reportKey = (id: string) => [...reportsKey, 'one', id] as const;

/** The reports that the reader may read, of one country or of all, the latest period first. */
export const reportsQuery = (country: CountryCode | undefined) =>
  infiniteQueryOptions({
    queryKey: [...reportsKey, 'list', country ?? null],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/monitoring-reports', {
          params: { query: { ...(country ? { country } : {}), ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: reportKey(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/monitoring-reports/{id}', { params: { path: { id } }, signal })),
  });

/** The instruments that a report can be about. */
export const instrumentChoicesQuery = queryOptions({
  queryKey: [...reportsKey, 'instruments'],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(api.GET('/api/instruments', { signal }));
    return items.filter(({ retired }) => !retired);
  },
});

export function useCreateReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewReport) => unwrap(api.POST('/api/monitoring-reports', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: reportsKey }),
  });
}

/** A change answers with the whole report as it is then. */
function useReportMutation<Input>(id: string, change: (input: Input) => Promise<Report>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (report) => {
      client.setQueryData(reportKey(id), report);
      return client.invalidateQueries({ queryKey: [...reportsKey, 'list'] });
    },
    // Somebody else may have been faster: what is there now is shown.
    onError: () => client.invalidateQueries({ queryKey: reportKey(id) }),
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export const useChangeReport = (id: string) =>
  useReportMutation(id, (body: Schemas['MonitoringReportChange']) =>
    unwrap(api.PUT('/api/monitoring-reports/{id}', { ...at(id), body })),
  );

export const useRefreshReport = (id: string) =>
  useReportMutation(id, (revision: number) =>
    unwrap(api.POST('/api/monitoring-reports/{id}/refresh', { ...at(id), body: { revision } })),
  );

export const useSendReport = (id: string) =>
  useReportMutation(id, (revision: number) =>
    unwrap(api.POST('/api/monitoring-reports/{id}/send', { ...at(id), body: { revision } })),
  );

export const useChangeParagraph = (id: string, paragraphId: string) =>
  useReportMutation(id, (body: Schemas['MonitoringParagraphChange']) =>
    unwrap(
      api.PUT('/api/monitoring-reports/{id}/paragraphs/{paragraphId}', {
        params: { path: { id, paragraphId } },
        body,
      }),
    ),
  );

export function useDeleteReport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) =>
      unwrap(api.DELETE('/api/monitoring-reports/{id}', { params: { path: { id }, query: { revision } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...reportsKey, 'list'] }),
  });
}

/** Where a report comes from as a file. A plain link: the browser saves it. */
export const reportFileUrl = (id: string, kind: 'docx' | 'pdf'): string =>
  `/api/monitoring-reports/${id}/report.${kind}`;
