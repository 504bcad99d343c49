import { LIMITS, type CountryCode, type SeatType } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { MembersFilter, Place } from './filters.ts';

type Schemas = components['schemas'];
export type Team = Schemas['TeamView'];
export type TeamWithHistory = Schemas['TeamPageView'];
export type Seat = Schemas['SeatView'];
export type Holder = Schemas['HolderView'];
export type Term = Schemas['FormerHolderView'];
export type Finding = Schemas['FindingView'];
export type Contact = Schemas['SeatContactView'];
export type Member = Schemas['MemberView'];
export type Organisation = Schemas['OrganisationView'];
export type OfficeProposal = Schemas['OfficeProposalView'];
export type ImportResult = Schemas['ImportView'];

const networkKey = ['network'] as const;
const teamKey = (country: CountryCode) => ['network', 'team', country] as const;
const paged = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
};
const after = (cursor: string | null) => (cursor ? { after: cursor } : {});

/** The national teams, each with its three seats. */
export const teamsQuery = queryOptions({
  queryKey: ['network', 'teams'],
  queryFn: async () => (await answer(api.GET('/api/network/teams'))).items,
});

/** Seats that are vacant or filled from the wrong sector. */
export const findingsQuery = queryOptions({
  queryKey: ['network', 'findings'],
  queryFn: async () => (await answer(api.GET('/api/network/findings'))).items,
});

/** One national team with its former and coming holders. */
export const teamQuery = (country: CountryCode) =>
  queryOptions({
    queryKey: teamKey(country),
    queryFn: () => answer(api.GET('/api/network/teams/{country}', { params: { path: { country } } })),
  });

/** What a holder gives for the public page. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'contact', id],
    queryFn: () => answer(api.GET('/api/network/appointments/{id}/contact', { params: { path: { id } } })),
  });

/** Members by name, a page at a time. */
export const membersQuery = (filter: MembersFilter) =>
  infiniteQueryOptions({
    queryKey: ['network', 'members', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/members', { params: { query: { ...filter, ...after(pageParam) } } })),
    ...paged,
  });

/** Whom a seat of this country can be given to, by words in name or organisation. */
export const candidatesQuery = (country: CountryCode, q: string) =>
  queryOptions({
    queryKey: ['network', 'candidates', country, q],
    queryFn: async () => {
      const { items } = await answer(
        api.GET('/api/members', {
          params: { query: { country, limit: LIMITS.pageMax, ...(q ? { q } : {}) } },
        }),
      );
      return items.filter(({ state }) => state !== 'left');
    },
  });

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', 'member', id],
    queryFn: () => answer(api.GET('/api/members/{id}', { params: { path: { id } } })),
  });

/** Who is proposed for an office, as far as the reader gives it or watches over it. */
export const officeProposalsQuery = queryOptions({
  queryKey: ['network', 'office-proposals'],
  queryFn: async () => (await answer(api.GET('/api/office-proposals'))).items,
});

/** Organisations by name, a page at a time. */
export const organisationsQuery = (country: Place | undefined) =>
  infiniteQueryOptions({
    queryKey: ['network', 'organisations', country ?? null],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/network/organisations', {
          params: { query: { limit: LIMITS.pageMax, ...(country ? { country } : {}), ...after(pageParam) } },
        }),
      ),
    ...paged,
  });

/** A change of the Network shows on several of its pages: all of them ask again. */
function useChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: networkKey }),
  });
}

export const useAppoint = (country: CountryCode, seat: SeatType) =>
  useChange((body: Schemas['AppointDto']) =>
    answer(
      api.POST('/api/network/teams/{country}/{seat}/appointments', {
        params: { path: { country, seat } },
        body,
      }),
    ),
  );

export const useEndTerm = (id: string) =>
  useChange(async (until: string) => {
    await api.POST('/api/network/appointments/{id}/end', {
      params: { path: { id } },
      body: until ? { until } : {},
    });
  });

export const useChangeContact = (id: string) =>
  useChange((body: Schemas['SeatContactDto']) =>
    answer(api.PUT('/api/network/appointments/{id}/contact', { params: { path: { id } }, body })),
  );

export const useInvite = () =>
  useChange((body: Schemas['InviteDto']) => answer(api.POST('/api/members', { body })));

/** What the second person does with a proposed office. */
export function useOfficeActs(id: string) {
  const params = { path: { id } };
  return {
    give: useChange(async () => {
      await api.POST('/api/office-proposals/{id}/confirmation', { params });
    }),
    refuse: useChange(async () => {
      await api.POST('/api/office-proposals/{id}/refusal', { params });
    }),
  };
}

/** Every act on one member. */
export function useMemberActs(id: string) {
  const params = { path: { id } };
  return {
    change: useChange((body: Schemas['ChangeMemberDto']) =>
      answer(api.PUT('/api/members/{id}', { params, body })),
    ),
    inviteAgain: useChange(async () => {
      await api.POST('/api/members/{id}/invitation', { params });
    }),
    revoke: useChange(async () => {
      await api.DELETE('/api/members/{id}/invitation', { params });
    }),
    letGo: useChange(async () => {
      await api.POST('/api/members/{id}/leave', { params });
    }),
  };
}
export type MemberActs = ReturnType<typeof useMemberActs>;

/** Adds an organisation, or changes the one with this id. */
export const useKeepOrganisation = (id: string | null) =>
  useChange((body: Schemas['OrganisationDto']) =>
    id === null
      ? answer(api.POST('/api/network/organisations', { body }))
      : answer(api.PUT('/api/network/organisations/{id}', { params: { path: { id } }, body })),
  );

export const useImport = () =>
  useChange((body: Schemas['ImportDto']) => answer(api.POST('/api/network/import', { body })));

/** Where the whole Network comes from as a file. A plain link: the browser saves it. */
export const exportAddress = (format: 'json' | 'csv') => `/api/network/export?format=${format}`;
