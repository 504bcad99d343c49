import { LIMITS, type DirectoryField } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { DirectoryFilter } from './filters.ts';

type Schemas = components['schemas'];
export type Entry = Schemas['DirectoryEntryView'];
export type EntryField = Schemas['DirectoryFieldView'];
export type KeptEntry = Schemas['KeptEntryView'];
export type MissingEntry = Schemas['MissingEntryView'];
export type Grant = Schemas['GrantView'];
export type FieldRequest = Schemas['DirectoryRequestView'];
export type Reveal = Schemas['RevealView'];
export type EntryInput = Schemas['CreateDirectoryEntryInput'];

const directoryKey = ['directory'] as const;
const CURSOR_PAGING = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
};
const cursorParam = (cursor: string | null) => (cursor ? { after: cursor } : {});

/** Entries by organisation, a page at a time. */
export const entriesQuery = (filter: DirectoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['directory', 'list', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/directory/entries', { params: { query: { ...filter, ...cursorParam(pageParam) } } }),
      ),
    ...CURSOR_PAGING,
  });

export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'one', id],
    queryFn: () => unwrap(api.GET('/api/directory/entries/{id}', { params: { path: { id } } })),
  });

/** The whole entry, for those who keep it. */
export const keptEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'kept', id],
    queryFn: () => unwrap(api.GET('/api/directory/entries/{id}/kept', { params: { path: { id } } })),
  });

export const ownEntriesQuery = queryOptions({
  queryKey: ['directory', 'own'],
  queryFn: () => unwrap(api.GET('/api/directory/own')),
});

/** What a team keeps for organisations that have no member of their own. */
export const countryEntriesQuery = queryOptions({
  queryKey: ['directory', 'country'],
  queryFn: () => unwrap(api.GET('/api/directory/country')),
});

/** Who asks for which detail. */
export const requestsQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'requests', id],
    queryFn: async () =>
      (await unwrap(api.GET('/api/directory/entries/{id}/requests', { params: { path: { id } } }))).items,
  });

/** What I asked for, and what became of it. */
export const ownRequestsQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'own-requests', id],
    queryFn: async () =>
      (await unwrap(api.GET('/api/directory/entries/{id}/requests/own', { params: { path: { id } } }))).items,
  });

/** Who looked at what, the latest first. */
export const revealsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['directory', 'reveals', id],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/directory/entries/{id}/reveals', {
          params: { path: { id }, query: { limit: 20, ...cursorParam(pageParam) } },
        }),
      ),
    ...CURSOR_PAGING,
  });

export const grantsQuery = (id: string) =>
  queryOptions({
    queryKey: ['directory', 'grants', id],
    queryFn: async () =>
      (await unwrap(api.GET('/api/directory/entries/{id}/grants', { params: { path: { id } } }))).items,
  });

/** Members to whom a detail can be given, by words in name or organisation. */
export const granteesQuery = (q: string) =>
  queryOptions({
    queryKey: ['directory', 'grantees', q],
    queryFn: async () => {
      const query = { limit: LIMITS.pageMax, q };
      const { items } = await unwrap(api.GET('/api/members', { params: { query } }));
      return items.filter(({ state, role }) => state === 'active' && role !== 'auditor');
    },
    enabled: q !== '',
  });

function useDirectoryMutation<Input, Result>(change: (input: Input) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: directoryKey }),
  });
}

/** Shows one protected detail. What it says stays in the component that asked, and in no cache. */
export function useReveal(id: string) {
  return useMutation({
    mutationFn: (field: DirectoryField) =>
      unwrap(api.POST('/api/directory/entries/{id}/reveal', { params: { path: { id } }, body: { field } })),
    gcTime: 0,
  });
}

export const useCreateEntry = () =>
  useDirectoryMutation((body: EntryInput) => unwrap(api.POST('/api/directory/entries', { body })));

export const useAskField = (id: string) =>
  useDirectoryMutation(async (body: Schemas['DirectoryRequestInput']) => {
    await api.POST('/api/directory/entries/{id}/requests', { params: { path: { id } }, body });
  });

export const useDecideRequest = (id: string) =>
  useDirectoryMutation(async ({ requestId, granted }: { requestId: string; granted: boolean }) => {
    await api.POST('/api/directory/entries/{id}/requests/{requestId}/decision', {
      params: { path: { id, requestId } },
      body: { granted },
    });
  });

/** Every act on one entry. */
export function useEntryMutations(id: string) {
  const params = { path: { id } };
  return {
    change: useDirectoryMutation((body: Schemas['ChangeDirectoryEntryInput']) =>
      unwrap(api.PUT('/api/directory/entries/{id}', { params, body })),
    ),
    confirm: useDirectoryMutation(async () => {
      await api.POST('/api/directory/entries/{id}/confirm', { params });
    }),
    grant: useDirectoryMutation(async (body: Schemas['DirectoryGrantInput']) => {
      await api.POST('/api/directory/entries/{id}/grants', { params, body });
    }),
    revoke: useDirectoryMutation(async (grantId: string) => {
      await api.DELETE('/api/directory/entries/{id}/grants/{grantId}', {
        params: { path: { id, grantId } },
      });
    }),
  };
}

/** The page of a withdrawn entry is left before it is asked for again. */
export function useWithdrawEntry(id: string) {
  return useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/directory/entries/{id}', { params: { path: { id } } });
    },
  });
}

/** What the link of a mail confirms; the token goes by POST alone. */
export const confirmationLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['directory-link', token] as const,
    queryFn: () => unwrap(api.POST('/api/directory/confirmations/preview', { body: { token } })),
    retry: false,
  });

export function useConfirmByLink(token: string) {
  return useMutation({
    mutationFn: async () => {
      await api.POST('/api/directory/confirmations', { body: { token } });
    },
  });
}
