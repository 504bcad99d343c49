import type { CountryCode } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';
import type { RecommendationSearch } from './recommendation-filter.ts';

type Schemas = components['schemas'];
export type Instrument = Schemas['InstrumentView'];
export type Provision = Schemas['ProvisionView'];
export type CrosswalkLink = Schemas['CrosswalkLinkView'];
export type CrosswalkTarget = Schemas['CrosswalkTarget'];
export type ProvisionCitation = Schemas['ProvisionCitationView'];
export type Recommendation = Schemas['RecommendationView'];
export type RecommendationInput = Schemas['RecommendationInput'];
export type CountryRecommendations = Schemas['CountryRecommendationsView'];
export type ImportPreview = Schemas['RecommendationImportPreviewView'];
export type CrosswalkSide = 'area' | 'clause' | 'priority' | 'period';

const instrumentsKey = ['instruments'] as const;
const recommendationsKey = ['recommendations'] as const;

/** Every instrument with its provisions, and what of the Network's work answers to each. */
export const instrumentsQuery = queryOptions({
  queryKey: [...instrumentsKey, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/instruments', { signal })),
});

/** The provisions to which something answers. */
export const answersQuery = (side: CrosswalkSide, id: string) =>
  queryOptions({
    queryKey: [...instrumentsKey, 'answers', side, id],
    queryFn: async ({ signal }) =>
      (
        await unwrap(
          api.GET('/api/instruments/answers/{side}/{id}', { params: { path: { side, id } }, signal }),
        )
      ).items,
  });

/** The agreed priorities that a provision can be linked to. */
export const crosswalkPrioritiesQuery = queryOptions({
  queryKey: [...instrumentsKey, 'priority-choices'],
  queryFn: async ({ signal }) =>
    (await unwrap(api.GET('/api/instruments/priority-choices', { signal }))).items,
});

/** A change of an instrument shows wherever provisions are cited: all of them ask again. */
function useInstrumentMutation<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: instrumentsKey }),
  });
}

export const useAddInstrument = () =>
  useInstrumentMutation((body: Schemas['NewInstrument']) => api.POST('/api/instruments', { body }));

export const useChangeInstrument = (id: string) =>
  useInstrumentMutation((body: Schemas['InstrumentChange']) =>
    api.PUT('/api/instruments/{id}', { params: { path: { id } }, body }),
  );

export const useReorderInstruments = () =>
  useInstrumentMutation((ids: string[]) => api.PUT('/api/instruments/order', { body: { ids } }));

export const useAddProvision = (id: string) =>
  useInstrumentMutation((body: Schemas['NewProvision']) =>
    api.POST('/api/instruments/{id}/provisions', { params: { path: { id } }, body }),
  );

export const useChangeProvision = (provisionId: string) =>
  useInstrumentMutation((body: Schemas['ProvisionChange']) =>
    api.PUT('/api/instruments/provisions/{provisionId}', { params: { path: { provisionId } }, body }),
  );

export const useReorderProvisions = (id: string) =>
  useInstrumentMutation((ids: string[]) =>
    api.PUT('/api/instruments/{id}/provisions/order', { params: { path: { id } }, body: { ids } }),
  );

export const useLinkProvision = (provisionId: string) =>
  useInstrumentMutation((body: CrosswalkTarget) =>
    api.POST('/api/instruments/provisions/{provisionId}/links', { params: { path: { provisionId } }, body }),
  );

export const useUnlinkProvision = (provisionId: string) =>
  useInstrumentMutation((linkId: string) =>
    api.DELETE('/api/instruments/provisions/{provisionId}/links/{linkId}', {
      params: { path: { provisionId, linkId } },
    }),
  );

/** A country's recommendations, a page at a time. Without a state: the open ones. */
export const countryRecommendationsQuery = (
  country: CountryCode,
  { instrument, state = 'open' }: RecommendationSearch,
) =>
  infiniteQueryOptions({
    queryKey: [...recommendationsKey, 'country', country, instrument ?? null, state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/recommendations/countries/{country}', {
          params: {
            path: { country },
            query: {
              ...(instrument ? { instrument } : {}),
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

export const recommendationQuery = (id: string) =>
  queryOptions({
    queryKey: [...recommendationsKey, 'one', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/recommendations/{id}', { params: { path: { id } }, signal })),
  });

/** A change shows in lists and figures, and on Home. */
function useRecommendationMutation<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: recommendationsKey }),
        client.invalidateQueries({ queryKey: homeKey }),
      ]),
  });
}

export const useAddRecommendation = (country: CountryCode) =>
  useRecommendationMutation((body: RecommendationInput) =>
    unwrap(api.POST('/api/recommendations/countries/{country}', { params: { path: { country } }, body })),
  );

export const useChangeRecommendation = (id: string) =>
  useRecommendationMutation((body: Schemas['RecommendationChange']) =>
    unwrap(api.PUT('/api/recommendations/{id}', { params: { path: { id } }, body })),
  );

export const useAnswerRecommendation = (id: string) =>
  useRecommendationMutation((body: Schemas['RecommendationAnswerInput']) =>
    unwrap(api.POST('/api/recommendations/{id}/answer', { params: { path: { id } }, body })),
  );

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

/** What would come of a file; nothing is kept. */
export const useImportPreview = (country: CountryCode) =>
  useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/recommendations/countries/{country}/previews', {
          params: { path: { country } },
          body: { file: file.name },
          bodySerializer: () => formOf(file),
        }),
      ),
  });

export const useImportRecommendations = (country: CountryCode) =>
  useRecommendationMutation((file: File) =>
    unwrap(
      api.POST('/api/recommendations/countries/{country}/imports', {
        params: { path: { country } },
        body: { file: file.name },
        bodySerializer: () => formOf(file),
      }),
    ),
  );

/** Where the recommendations that are shown come from as a file. A plain link: the browser saves it. */
export function recommendationFileUrl(
  country: CountryCode,
  format: 'csv' | 'json',
  { instrument, state = 'open' }: RecommendationSearch,
): string {
  const query = new URLSearchParams({
    format,
    ...(instrument ? { instrument } : {}),
    ...(state === 'all' ? {} : { state }),
  });
  return `/api/recommendations/countries/${country}/export?${query.toString()}`;
}
