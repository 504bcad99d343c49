import { type LostFactor } from '@nbn/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Recovery = components['schemas']['RecoveryView'];

const recoveriesKey = ['identity', 'recoveries'] as const;

/** The recoveries that the reader may confirm. */
export const recoveriesQuery = queryOptions({
  queryKey: [...recoveriesKey, 'open'],
  queryFn: async () => (await unwrap(api.GET('/api/recoveries'))).items,
});

/** The recovery of the reader's own account: one or none. */
export const ownRecoveryQuery = queryOptions({
  queryKey: [...recoveriesKey, 'own'],
  queryFn: async () => (await unwrap(api.GET('/api/recoveries/own'))).items,
});

/** Asks for one's own, without signing in. */
export const useAskForOwnRecovery = () =>
  useMutation({
    mutationFn: (body: { email: string; lost: LostFactor[] }) => api.POST('/api/recoveries/own', { body }),
  });

/** Stops one by the link in the mail. */
export const useStopByLink = () =>
  useMutation({ mutationFn: (token: string) => api.POST('/api/recoveries/stop', { body: { token } }) });

function useRecoveryChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: recoveriesKey }),
  });
}

export const useAskForRecovery = (memberId: string) =>
  useRecoveryChange((lost: LostFactor[]) =>
    unwrap(api.POST('/api/recoveries', { body: { memberId, lost } })),
  );

export const useConfirmRecovery = (id: string) =>
  useRecoveryChange<void>(() => api.POST('/api/recoveries/{id}/confirmations', { params: { path: { id } } }));

export const useStopRecovery = (id: string) =>
  useRecoveryChange<void>(() => api.DELETE('/api/recoveries/{id}', { params: { path: { id } } }));
