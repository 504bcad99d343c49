import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type PressContactDetails = Schemas['PublicPressContactView'];

/** Whom the press asks about the Network; null while nobody is named. */
export const pressContactQuery = queryOptions({
  queryKey: ['network', 'press-contact'],
  queryFn: async () => (await unwrap(api.GET('/api/network/press-contact'))).contact,
});

function usePressContactMutation<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: pressContactQuery.queryKey }),
  });
}

export const useSavePressContact = () =>
  usePressContactMutation((body: Schemas['PressContactInput']) =>
    unwrap(api.PUT('/api/network/press-contact', { body })),
  );

export const useRemovePressContact = () =>
  usePressContactMutation(async () => {
    await api.DELETE('/api/network/press-contact');
  });
