import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type FundLine = Schemas['FundLineView'];
export type Fund = Schemas['FundView'];
export type Balance = Schemas['FundBalanceView'];
export type FundingCall = Schemas['FundingCallView'];
export type Application = Schemas['ApplicationView'];
export type ApplicationInput = Schemas['ApplicationInput'];
export type Grant = Schemas['FundGrantView'];
export type Milestone = Schemas['MilestoneView'];
export type Report = Schemas['ReportView'];
export type ReportLine = Schemas['ReportLineView'];
export type FormerReportLine = Schemas['FormerReportLineView'];
export type LineControl = Schemas['LineControlView'];

/** Which object a mutation is about. */
interface AboutOne<Body> {
  readonly id: string;
  readonly body: Body;
}
interface AboutLine<Body> extends AboutOne<Body> {
  readonly lineId: string;
}

export const fundsQuery = infiniteQueryOptions({
  queryKey: ['funding', 'list'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET('/api/funds', { params: { query: pageParam ? { after: pageParam } : {} }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

export const fundQuery = (id: string) =>
  queryOptions({
    queryKey: ['funding', 'fund', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/funds/{id}', { params: { path: { id } }, signal })),
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['funding', 'application', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/funding-applications/{id}', { params: { path: { id } }, signal })),
  });

export const grantQuery = (id: string) =>
  queryOptions({
    queryKey: ['funding', 'grant', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/grants/{id}', { params: { path: { id } }, signal })),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['funding', 'report', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/grant-reports/{id}', { params: { path: { id } }, signal })),
  });

export const ratesQuery = infiniteQueryOptions({
  queryKey: ['funding', 'rates'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/exchange-rates', { params: { query: pageParam ? { after: pageParam } : {} }, signal }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

/** Money that moves in one place stands in many: all pages of funds are read anew. */
function useFundingMutation<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['funding'] }),
  });
}

export const useCreateFund = () =>
  useFundingMutation((body: Schemas['FundInput']) => unwrap(api.POST('/api/funds', { body })));

export const useChangeFund = () =>
  useFundingMutation(async ({ id, body }: AboutOne<Schemas['FundChange']>) => {
    await api.PUT('/api/funds/{id}', { params: { path: { id } }, body });
  });

export const useOpenCall = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['FundingCallInput']>) =>
    unwrap(api.POST('/api/funds/{id}/calls', { params: { path: { id } }, body })),
  );

export const useNameDeciders = () =>
  useFundingMutation(async ({ id, body }: AboutOne<Schemas['FundDecidersInput']>) => {
    await api.PUT('/api/funds/{id}/deciders', { params: { path: { id } }, body });
  });

export const useDraftApplication = () =>
  useFundingMutation(({ id, body }: AboutOne<ApplicationInput>) =>
    unwrap(api.POST('/api/funding-calls/{id}/applications', { params: { path: { id } }, body })),
  );

export const useChangeApplication = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['ApplicationChange']>) =>
    unwrap(api.PUT('/api/funding-applications/{id}', { params: { path: { id } }, body })),
  );

export const useSubmitApplication = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['ApplicationSubmission']>) =>
    unwrap(api.POST('/api/funding-applications/{id}/submission', { params: { path: { id } }, body })),
  );

export const useProposeDecision = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['DecisionProposal']>) =>
    unwrap(api.POST('/api/funding-applications/{id}/decisions', { params: { path: { id } }, body })),
  );

export const useSecondDecision = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['SecondOpinion']>) =>
    unwrap(api.POST('/api/funding-applications/{id}/decisions/second', { params: { path: { id } }, body })),
  );

export const useSetMilestones = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['MilestonesInput']>) =>
    unwrap(api.PUT('/api/grants/{id}/milestones', { params: { path: { id } }, body })),
  );

export const useDeliverMilestone = () =>
  useFundingMutation(
    ({ id, number, body }: AboutOne<Schemas['MilestoneDelivery']> & { readonly number: number }) =>
      unwrap(
        api.POST('/api/grants/{id}/milestones/{number}/delivery', { params: { path: { id, number } }, body }),
      ),
  );

export const useAddReport = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['ReportPeriodInput']>) =>
    unwrap(api.POST('/api/grants/{id}/reports', { params: { path: { id } }, body })),
  );

export const useRecordPayment = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['PaymentInput']>) =>
    unwrap(api.POST('/api/grants/{id}/payments', { params: { path: { id } }, body })),
  );

/** Adds an expense, or changes the one that is named. */
export const useSaveLine = () =>
  useFundingMutation(
    ({ id, lineId, body }: AboutOne<Schemas['ReportLineInput']> & { readonly lineId: string | null }) =>
      lineId === null
        ? unwrap(api.POST('/api/grant-reports/{id}/lines', { params: { path: { id } }, body }))
        : unwrap(
            api.PUT('/api/grant-reports/{id}/lines/{lineId}', { params: { path: { id, lineId } }, body }),
          ),
  );

export const useRemoveLine = () =>
  useFundingMutation(({ id, lineId }: { readonly id: string; readonly lineId: string }) =>
    unwrap(api.DELETE('/api/grant-reports/{id}/lines/{lineId}', { params: { path: { id, lineId } } })),
  );

export const useSubmitReport = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['ReportRevision']>) =>
    unwrap(api.POST('/api/grant-reports/{id}/submission', { params: { path: { id } }, body })),
  );

export const useReopenReport = () =>
  useFundingMutation(({ id, body }: AboutOne<Schemas['ReportReopening']>) =>
    unwrap(api.POST('/api/grant-reports/{id}/reopening', { params: { path: { id } }, body })),
  );

export const useProposeControl = () =>
  useFundingMutation(({ id, lineId, body }: AboutLine<Schemas['ControlProposal']>) =>
    unwrap(
      api.POST('/api/grant-reports/{id}/lines/{lineId}/control', { params: { path: { id, lineId } }, body }),
    ),
  );

export const useSecondControl = () =>
  useFundingMutation(({ id, lineId, body }: AboutLine<Schemas['SecondOpinion']>) =>
    unwrap(
      api.POST('/api/grant-reports/{id}/lines/{lineId}/control/second', {
        params: { path: { id, lineId } },
        body,
      }),
    ),
  );

export const useImportRates = () =>
  useFundingMutation((body: Schemas['RatesImport']) =>
    unwrap(api.POST('/api/exchange-rates/import', { body })),
  );
