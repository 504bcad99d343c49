import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { sessionQuery } from '../../api/session.ts';
import { useEnter } from '../queries.ts';
import { returnPath } from '../return-path.ts';
import { type AgencyWay, goTo } from './agency-way.ts';

type Answer = components['schemas']['AgencyAnswerDto'];
type ProviderSettings = components['schemas']['IdentityProviderDto'];

export const listedAgenciesKey = ['identity', 'agencies'] as const;
export const agencyAccountKey = ['identity', 'agency-account'] as const;
export const identityProviderKey = (organisationId: string) =>
  ['identity', 'provider', organisationId] as const;

/** Organisations that want their own sign-in to be offered by name. */
export const listedAgenciesQuery = queryOptions({
  queryKey: listedAgenciesKey,
  queryFn: () => unwrap(api.GET('/api/single-sign-on/agencies')),
});

/** Whether the member's account at their organisation is linked. */
export const agencyAccountQuery = queryOptions({
  queryKey: agencyAccountKey,
  queryFn: () => unwrap(api.GET('/api/single-sign-on/account')),
});

/** The sign-in that an organisation has of its own, for the secretariat. */
export const identityProviderQuery = (organisationId: string) =>
  queryOptions({
    queryKey: identityProviderKey(organisationId),
    queryFn: () =>
      unwrap(api.GET('/api/identity-providers/{organisationId}', { params: { path: { organisationId } } })),
  });

function useDeparture<Given>(
  ask: (given: Given) => Promise<{ url: string }>,
  way: Omit<AgencyWay, 'startedAt'>,
) {
  return useMutation({ mutationFn: ask, onSuccess: ({ url }) => goTo(url, way) });
}

export const useGoToSignIn = (returnTo: string) =>
  useDeparture(
    (organisationId: string) => unwrap(api.POST('/api/single-sign-on/sign-in', { body: { organisationId } })),
    { purpose: 'sign-in', returnTo },
  );

export const useGoWithLink = (purpose: 'sign-in' | 'join') =>
  useDeparture((token: string) => unwrap(api.POST('/api/single-sign-on/links', { body: { token } })), {
    purpose,
    returnTo: purpose === 'join' ? '/first-day' : '/',
  });

export const useGoToLink = () =>
  useDeparture(() => unwrap(api.POST('/api/single-sign-on/account/request')), {
    purpose: 'link',
    returnTo: '/sessions',
  });

/** Leads back to the page from which it was asked for. */
export const useGoToVerification = () =>
  useDeparture(() => unwrap(api.POST('/api/single-sign-on/verification/request')), {
    purpose: 'verification',
    returnTo: window.location.pathname + window.location.search,
  });

/** Hands on what the provider sent back, and goes where the way led. */
export function useArrival(goOn: (path: string) => void) {
  const queryClient = useQueryClient();
  const enter = useEnter(() => undefined);
  return useMutation({
    mutationFn: async ({ way, answer }: { way: AgencyWay; answer: Answer }) => {
      if (way.purpose === 'sign-in' || way.purpose === 'join') {
        await enter(await unwrap(api.POST('/api/single-sign-on/session', { body: answer })));
        return way;
      }
      // The page was begun anew: only the session knows by what a change is asked for.
      await queryClient.ensureQueryData(sessionQuery);
      if (way.purpose === 'link') await api.POST('/api/single-sign-on/account', { body: answer });
      else await api.POST('/api/single-sign-on/verification', { body: answer });
      return way;
    },
    onSuccess: ({ returnTo }) => goOn(returnPath(returnTo)),
  });
}

export function useUnlinkAgencyAccount() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/single-sign-on/account'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: agencyAccountKey }),
  });
}

function useProviderChange<Given>(organisationId: string, change: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: identityProviderKey(organisationId) }),
  });
}

export const useSetIdentityProvider = (organisationId: string) =>
  useProviderChange(organisationId, (body: ProviderSettings) =>
    api.PUT('/api/identity-providers/{organisationId}', { params: { path: { organisationId } }, body }),
  );

export const useRemoveIdentityProvider = (organisationId: string) =>
  useProviderChange(organisationId, () =>
    api.DELETE('/api/identity-providers/{organisationId}', { params: { path: { organisationId } } }),
  );
