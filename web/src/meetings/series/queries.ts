import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { homeKey } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type SeriesView = Schemas['SeriesView'];

const seriesKey = (id: string) => ['meetings', 'series', id] as const;

/** A series with those of its meetings that I may see. */
export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: seriesKey(id),
    queryFn: () => unwrap(api.GET('/api/meeting-series/{id}', { params: { path: { id } } })),
  });

function useChangeMutation<Input>(change: (input: Input) => Promise<SeriesView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (series) => {
      void client.invalidateQueries({ queryKey: ['meetings'] });
      void client.invalidateQueries({ queryKey: homeKey });
      client.setQueryData(seriesKey(series.id), series);
    },
  });
}

export const useDraftSeries = () =>
  useChangeMutation((body: Schemas['SeriesDraft']) => unwrap(api.POST('/api/meeting-series', { body })));

/** Every act on a whole series. */
export function useSeriesMutations(id: string) {
  const params = { path: { id } };
  return {
    invite: useChangeMutation((body: Schemas['GuestsInput']) =>
      unwrap(api.POST('/api/meeting-series/{id}/invitations', { params, body })),
    ),
    schedule: useChangeMutation(() => unwrap(api.POST('/api/meeting-series/{id}/schedule', { params }))),
    change: useChangeMutation((body: Schemas['SeriesChangeInput']) =>
      unwrap(api.PATCH('/api/meeting-series/{id}', { params, body })),
    ),
    extend: useChangeMutation((body: Schemas['SeriesExtensionInput']) =>
      unwrap(api.POST('/api/meeting-series/{id}/extension', { params, body })),
    ),
    end: useChangeMutation((body: Schemas['SeriesEndInput']) =>
      unwrap(api.POST('/api/meeting-series/{id}/end', { params, body })),
    ),
    answer: useChangeMutation((body: Schemas['AnswerInput']) =>
      unwrap(api.PUT('/api/meeting-series/{id}/answer', { params, body })),
    ),
    cancel: useChangeMutation((reason: string) =>
      unwrap(api.POST('/api/meeting-series/{id}/cancel', { params, body: reason ? { reason } : {} })),
    ),
  };
}
export type SeriesMutations = ReturnType<typeof useSeriesMutations>;
