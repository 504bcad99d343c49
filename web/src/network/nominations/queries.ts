import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Nomination = Schemas['NominationView'];

/** Whom and what national teams bring in, the latest first; those alone that wait, where asked. */
export const nominationsQuery = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: ['network', 'nominations', open],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/nominations', {
          params: { query: { ...(open ? { open } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: { next: string | null }) => page.next,
  });

/** A nomination shows on several pages of the Network: all of them ask again. */
function useNominationMutation<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['network'] }),
  });
}

export const useNominateMember = () =>
  useNominationMutation((body: Schemas['MemberNominationInput']) =>
    unwrap(api.POST('/api/nominations/members', { body })),
  );

export const useNominateOrganisation = () =>
  useNominationMutation((body: Schemas['OrganisationNominationInput']) =>
    unwrap(api.POST('/api/nominations/organisations', { body })),
  );

export const useNominateHolder = () =>
  useNominationMutation((body: Schemas['SeatNominationInput']) =>
    unwrap(api.POST('/api/nominations/seats', { body })),
  );

/** What can be done with a nomination that is open. */
export function useNominationMutations(id: string) {
  const params = { path: { id } };
  return {
    accept: useNominationMutation(async (despiteSector: boolean) => {
      await api.POST('/api/nominations/{id}/acceptance', { params, body: { despiteSector } });
    }),
    object: useNominationMutation(async (reason: string) => {
      await api.POST('/api/nominations/{id}/objection', { params, body: { reason } });
    }),
    withdraw: useNominationMutation(async () => {
      await api.DELETE('/api/nominations/{id}', { params });
    }),
    resend: useNominationMutation(async () => {
      await api.POST('/api/nominations/{id}/invitation', { params });
    }),
  };
}
