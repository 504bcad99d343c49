import type { CountryCode } from '@nbn/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Helpline = Schemas['HelplineView'];
export type HelplineBody = Schemas['HelplineInput'];

/** The helplines of a country, as everyone reads them, with what the reader may do. */
export const helplinesQuery = (country: CountryCode) =>
  queryOptions({
    queryKey: ['network', 'team', country, 'helplines'],
    queryFn: () =>
      unwrap(api.GET('/api/network/teams/{country}/helplines', { params: { path: { country } } })),
  });

function useHelplineMutation<Input>(country: CountryCode, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: helplinesQuery(country).queryKey }),
  });
}

/** Publishes a helpline, or changes what is published of one. */
export const useSaveHelpline = (country: CountryCode, helpline: Helpline | null) =>
  useHelplineMutation(country, async (body: HelplineBody) => {
    if (helpline === null)
      return unwrap(
        api.POST('/api/network/teams/{country}/helplines', { params: { path: { country } }, body }),
      );
    const { id, revision } = helpline;
    return unwrap(
      api.PUT('/api/network/helplines/{id}', { params: { path: { id } }, body: { ...body, revision } }),
    );
  });

export const useRemoveHelpline = (country: CountryCode, id: string) =>
  useHelplineMutation(country, async () => {
    await api.DELETE('/api/network/helplines/{id}', { params: { path: { id } } });
  });
