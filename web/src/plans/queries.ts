import type { CountryCode } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';
import type { PlanSearch } from './plan-filter.ts';

type Schemas = components['schemas'];
export type PlanLine = Schemas['PlanLineView'];
export type PlanTotals = Omit<Schemas['RegionCellView'], 'country'>;
export type CountryPlan = Schemas['CountryPlanView'];
export type RegionPlan = Schemas['RegionPlanView'];
export type AreaPage = Schemas['AreaPageView'];
export type PlanProgress = Schemas['PlanProgressView'];
export type PlanLineInput = Schemas['PlanLineInput'];
export type PlanNewsCountry = Schemas['CountryNewsView'];

const plansKey = ['plans'] as const;

/** Every area, with where the lines of each country stand. */
export const regionQuery = queryOptions({
  queryKey: [...plansKey, 'region'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/plans/region', { signal })),
});

/** One area: the countries' lines in figures, its priorities, clauses and decisions. */
export const areaPageQuery = (id: string) =>
  queryOptions({
    queryKey: [...plansKey, 'area', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/plans/areas/{id}', { params: { path: { id } }, signal })),
  });

/** A country's plan, a page of its lines at a time. Without a state: the open ones. */
export const countryPlanQuery = (country: CountryCode, { area, state = 'open' }: PlanSearch) =>
  infiniteQueryOptions({
    queryKey: [...plansKey, 'country', country, area ?? null, state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/plans/countries/{country}', {
          params: {
            path: { country },
            query: {
              ...(area ? { area } : {}),
              ...(state === 'all' ? {} : { state }),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const planLineQuery = (id: string) =>
  queryOptions({
    queryKey: [...plansKey, 'line', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/plans/lines/{id}', { params: { path: { id } }, signal })),
  });

/** What was said of a line, the latest first. */
export const progressQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...plansKey, 'progress', id],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/plans/lines/{id}/progress', {
          params: { path: { id }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** What is late or moved lately in the plans of the countries of a meeting. */
export const planNewsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...plansKey, 'news', meetingId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/plans/meetings/{meetingId}', { params: { path: { meetingId } }, signal })),
  });

/** The agreed priorities that a line can carry out. */
export const priorityChoicesQuery = queryOptions({
  queryKey: [...plansKey, 'priority-choices'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/plans/priority-choices', { signal }))).items,
});

/** A change of a line shows in plans, areas and figures: all of them ask again, and so does Home. */
function usePlanMutation<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: plansKey }),
        client.invalidateQueries({ queryKey: homeKey }),
      ]),
  });
}

export const useAddLine = (country: CountryCode) =>
  usePlanMutation((body: PlanLineInput) =>
    unwrap(api.POST('/api/plans/countries/{country}/lines', { params: { path: { country } }, body })),
  );

export const useChangeLine = (id: string) =>
  usePlanMutation((body: Schemas['PlanLineChange']) =>
    unwrap(api.PUT('/api/plans/lines/{id}', { params: { path: { id } }, body })),
  );

export const useSetLineState = (id: string) =>
  usePlanMutation((body: Schemas['PlanLineStateInput']) =>
    unwrap(api.POST('/api/plans/lines/{id}/state', { params: { path: { id } }, body })),
  );

export const useAddProgress = (id: string) =>
  usePlanMutation((text: string) =>
    unwrap(api.POST('/api/plans/lines/{id}/progress', { params: { path: { id } }, body: { text } })),
  );

/** Where the lines that are shown come from as a file. A plain link: the browser saves it. */
export function planFileUrl(
  country: CountryCode,
  format: 'csv' | 'json',
  { area, state = 'open' }: PlanSearch,
): string {
  const query = new URLSearchParams({
    format,
    ...(area ? { area } : {}),
    ...(state === 'all' ? {} : { state }),
  });
  return `/api/plans/countries/${country}/export?${query.toString()}`;
}
