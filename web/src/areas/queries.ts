import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Area = Schemas['AreaView'];
export type AreaReference = Schemas['AreaReference'];
export type AreaChoice = Schemas['AreaChoice'];

/** The areas of the Network's work in their order, those that are retired included. */
export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: async () => (await unwrap(api.GET('/api/areas'))).items,
});

function useAreaMutation<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: areasQuery.queryKey }),
  });
}

export const useAddArea = () =>
  useAreaMutation((body: Schemas['NewArea']) => unwrap(api.POST('/api/areas', { body })));

export const useChangeArea = (id: string) =>
  useAreaMutation((body: Schemas['AreaChange']) =>
    unwrap(api.PUT('/api/areas/{id}', { params: { path: { id } }, body })),
  );

export const useReorderAreas = () =>
  useAreaMutation(async (ids: string[]) => {
    await api.PUT('/api/areas/order', { body: { ids } });
  });
