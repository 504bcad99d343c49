import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { homeKey } from '../../api/keys.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type SeriesView = Schemas['SeriesView'];

const seriesKey = (id: string) => ['meetings', 'series', id] as const;

/** A series with those of its meetings that I may see. */
export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: seriesKey(id),
    queryFn: () => answer(api.GET('/api/meeting-series/{id}', { params: { path: { id } } })),
  });

function useChange<Input>(change: (input: Input) => Promise<SeriesView>) {
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
  useChange((body: Schemas['SeriesDraft']) => answer(api.POST('/api/meeting-series', { body })));

/** Every act on a whole series. */
export function useSeriesActs(id: string) {
  const params = { path: { id } };
  return {
    invite: useChange((body: Schemas['GuestsInput']) =>
      answer(api.POST('/api/meeting-series/{id}/invitations', { params, body })),
    ),
    schedule: useChange(() => answer(api.POST('/api/meeting-series/{id}/schedule', { params }))),
    cancel: useChange((reason: string) =>
      answer(api.POST('/api/meeting-series/{id}/cancel', { params, body: reason ? { reason } : {} })),
    ),
  };
}
export type SeriesActs = ReturnType<typeof useSeriesActs>;
