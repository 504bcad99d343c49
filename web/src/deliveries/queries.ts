import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

export type UnsettledDelivery = components['schemas']['UnsettledDeliveryView'];

export const unsettledDeliveriesKey = ['deliveries', 'unsettled'] as const;

/** Emails that a person has to look at, a page at a time. */
export const unsettledDeliveriesQuery = infiniteQueryOptions({
  queryKey: unsettledDeliveriesKey,
  queryFn: ({ pageParam }) =>
    unwrap(
      api.GET('/api/deliveries/unsettled', { params: { query: pageParam ? { after: pageParam } : {} } }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** The two outcomes of an email that did not arrive by itself. Home counts those that are left. */
export function useDeliveryReview(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: unsettledDeliveriesKey }),
      client.invalidateQueries({ queryKey: homeKey }),
    ]);
  return {
    sendAgain: useMutation({
      mutationFn: async () => {
        await api.POST('/api/deliveries/{id}/send-again', { params });
      },
      onSuccess,
    }),
    setAside: useMutation({
      mutationFn: async () => {
        await api.POST('/api/deliveries/{id}/set-aside', { params });
      },
      onSuccess,
    }),
  };
}
