import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type OwnAction = Schemas['OwnActionView'];
export type AuditEntry = Schemas['AuditEntryView'];
export type VerificationView = Schemas['AuditVerificationView'];

/** What the address of the log says. */
export interface AuditFilter {
  readonly action?: string;
  readonly actorId?: string;
  readonly objectId?: string;
}

const CURSOR_PAGING = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
};
const cursorParam = (cursor: string | null) => (cursor ? { after: cursor } : {});

/** What I did, a page at a time. */
export const ownActionsQuery = infiniteQueryOptions({
  queryKey: ['audit', 'mine'],
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/api/audit/mine', { params: { query: cursorParam(pageParam) } })),
  ...CURSOR_PAGING,
});

/** What anybody did, a page at a time; asking is noted, so it is not asked again by itself. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'all', filter],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/audit', { params: { query: { ...filter, ...cursorParam(pageParam) } } })),
    ...CURSOR_PAGING,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

export const useVerification = () =>
  useMutation({ mutationFn: () => unwrap(api.GET('/api/audit/verification')) });
