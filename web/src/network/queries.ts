import { LIMITS, type CountryCode, type SeatType } from '@nbn/contracts';
import {
  infiniteQueryOptions,
  queryOptions,
  skipToken,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { MembersFilter, CountryScope } from './filters.ts';

type Schemas = components['schemas'];
export type Team = Schemas['TeamView'];
export type TeamWithHistory = Schemas['TeamPageView'];
export type Seat = Schemas['SeatView'];
export type Holder = Schemas['HolderView'];
export type NetworkKind = Schemas['NetworkKindView'];
export type Term = Schemas['FormerHolderView'];
export type Finding = Schemas['FindingView'];
export type Contact = Schemas['SeatContactView'];
export type Member = Schemas['MemberView'];
export type Organisation = Schemas['OrganisationView'];
export type OfficeProposal = Schemas['OfficeProposalView'];
export type ImportResult = Schemas['ImportView'];

const networkKey = ['network'] as const;
const teamKey = (country: CountryCode) => ['network', 'team', country] as const;
const CURSOR_PAGING = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
};
const cursorParam = (cursor: string | null) => (cursor ? { after: cursor } : {});

/** The national teams, each with its three seats. */
export const teamsQuery = queryOptions({
  queryKey: ['network', 'teams'],
  queryFn: async () => (await unwrap(api.GET('/api/network/teams'))).items,
});

/** Seats that are vacant or filled from the wrong sector. */
export const findingsQuery = queryOptions({
  queryKey: ['network', 'findings'],
  queryFn: async () => (await unwrap(api.GET('/api/network/findings'))).items,
});

/** One national team with its former and coming holders. */
export const teamQuery = (country: CountryCode) =>
  queryOptions({
    queryKey: teamKey(country),
    queryFn: () => unwrap(api.GET('/api/network/teams/{country}', { params: { path: { country } } })),
  });

/** The organisations of a national network by kind. */
export const nationalNetworkQuery = (country: CountryCode) =>
  queryOptions({
    queryKey: [...teamKey(country), 'network'],
    queryFn: async () =>
      (await unwrap(api.GET('/api/network/teams/{country}/network', { params: { path: { country } } })))
        .items,
  });

/** What a holder gives for the public page. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'contact', id],
    queryFn: () => unwrap(api.GET('/api/network/appointments/{id}/contact', { params: { path: { id } } })),
  });

/** Members by name, a page at a time. */
export const membersQuery = (filter: MembersFilter) =>
  infiniteQueryOptions({
    queryKey: ['network', 'members', filter],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/members', { params: { query: { ...filter, ...cursorParam(pageParam) } } })),
    ...CURSOR_PAGING,
  });

/** Whom a seat of this country can be given to, by words in name or organisation. */
export const candidatesQuery = (country: CountryCode, q: string) =>
  queryOptions({
    queryKey: ['network', 'candidates', country, q],
    queryFn: async () => {
      const { items } = await unwrap(
        api.GET('/api/members', {
          params: { query: { country, limit: LIMITS.pageMax, ...(q ? { q } : {}) } },
        }),
      );
      return items.filter(({ state }) => state !== 'left');
    },
  });

/** As many as a list shows that opens beneath a field; further ones are found by more of their names. */
const MAX_FOUND = 20;

/** Whom something of a country can belong to, by words in name or organisation; of no country: nobody. */
export const ownersQuery = (country: CountryCode | null, q: string) =>
  queryOptions({
    queryKey: ['network', 'owners', country, q],
    queryFn:
      country === null
        ? skipToken
        : async () => {
            const { items } = await unwrap(
              api.GET('/api/members', {
                params: { query: { country, state: 'active', limit: MAX_FOUND, ...(q ? { q } : {}) } },
              }),
            );
            return items.filter(({ office }) => !office);
          },
  });

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'member', id],
    queryFn: () => unwrap(api.GET('/api/members/{id}', { params: { path: { id } } })),
  });

/** Who is proposed for an office, as far as the reader gives it or watches over it. */
export const officeProposalsQuery = queryOptions({
  queryKey: ['network', 'office-proposals'],
  queryFn: async () => (await unwrap(api.GET('/api/office-proposals'))).items,
});

/** Organisations by name, a page at a time. */
export const organisationsQuery = (country: CountryScope | undefined) =>
  infiniteQueryOptions({
    queryKey: ['network', 'organisations', country ?? null],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/network/organisations', {
          params: {
            query: { limit: LIMITS.pageMax, ...(country ? { country } : {}), ...cursorParam(pageParam) },
          },
        }),
      ),
    ...CURSOR_PAGING,
  });

/** A change of the Network shows on several of its pages: all of them ask again. */
function useNetworkMutation<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: networkKey }),
  });
}

export const useAppoint = (country: CountryCode, seat: SeatType) =>
  useNetworkMutation((body: Schemas['AppointDto']) =>
    unwrap(
      api.POST('/api/network/teams/{country}/{seat}/appointments', {
        params: { path: { country, seat } },
        body,
      }),
    ),
  );

export const useEndTerm = (id: string) =>
  useNetworkMutation(async (until: string) => {
    await api.POST('/api/network/appointments/{id}/end', {
      params: { path: { id } },
      body: until ? { until } : {},
    });
  });

export const useChangeContact = (id: string) =>
  useNetworkMutation((body: Schemas['SeatContactDto']) =>
    unwrap(api.PUT('/api/network/appointments/{id}/contact', { params: { path: { id } }, body })),
  );

export const useInvite = () =>
  useNetworkMutation((body: Schemas['InviteDto']) => unwrap(api.POST('/api/members', { body })));

/** What the second person does with a proposed office. */
export function useOfficeMutations(id: string) {
  const params = { path: { id } };
  return {
    give: useNetworkMutation(async () => {
      await api.POST('/api/office-proposals/{id}/confirmation', { params });
    }),
    refuse: useNetworkMutation(async () => {
      await api.POST('/api/office-proposals/{id}/refusal', { params });
    }),
  };
}

/** Every act on one member. */
export function useMemberMutations(id: string) {
  const params = { path: { id } };
  return {
    change: useNetworkMutation((body: Schemas['ChangeMemberDto']) =>
      unwrap(api.PUT('/api/members/{id}', { params, body })),
    ),
    inviteAgain: useNetworkMutation(async () => {
      await api.POST('/api/members/{id}/invitation', { params });
    }),
    revoke: useNetworkMutation(async () => {
      await api.DELETE('/api/members/{id}/invitation', { params });
    }),
    letGo: useNetworkMutation(async () => {
      await api.POST('/api/members/{id}/leave', { params });
    }),
  };
}
export type MemberMutations = ReturnType<typeof useMemberMutations>;

/** Adds an organisation, or changes the one with this id. */
export const useSaveOrganisation = (id: string | null) =>
  useNetworkMutation((body: Schemas['OrganisationDto']) =>
    id === null
      ? unwrap(api.POST('/api/network/organisations', { body }))
      : unwrap(api.PUT('/api/network/organisations/{id}', { params: { path: { id } }, body })),
  );

export const useImport = () =>
  useNetworkMutation((body: Schemas['ImportDto']) => unwrap(api.POST('/api/network/import', { body })));

/** Where the whole Network comes from as a file. A plain link: the browser saves it. */
export const exportUrl = (format: 'json' | 'csv') => `/api/network/export?format=${format}`;
