import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';

const params = (id: string) => ({ params: { path: { id } } });

/** Whether the personal data of a member who has left are to be erased, or were. */
export const erasureQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'erasure', id],
    queryFn: () => unwrap(api.GET('/api/members/{id}/erasure', params(id))),
  });

/** The steps of an erasure. Whatever the Network's pages show of the member is asked for again. */
export function useErasureSteps(id: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['network'] });
  return {
    prepare: useMutation({
      mutationFn: () => unwrap(api.POST('/api/members/{id}/erasure', params(id))),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: () => unwrap(api.DELETE('/api/members/{id}/erasure', params(id))),
      onSuccess,
    }),
    carryOut: useMutation({
      mutationFn: () => unwrap(api.POST('/api/members/{id}/erasure/carry-out', params(id))),
      onSuccess,
    }),
  };
}
