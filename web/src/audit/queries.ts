import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query';
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
  readonly objectKind?: string;
  readonly objectId?: string;
  readonly from?: string;
  readonly to?: string;
  /** `true`: only what was read or taken away. */
  readonly reads?: string;
}

const CURSOR_PAGING = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
};
const cursorParam = (cursor: string | null) => (cursor ? { after: cursor } : {});

function auditParams({ reads, ...filter }: AuditFilter, cursor: string | null) {
  return { ...filter, ...(reads === 'true' ? { reads: true } : {}), ...cursorParam(cursor) };
}

/** Who saw what of mine, a page at a time. */
export const accessesQuery = infiniteQueryOptions({
  queryKey: ['audit', 'accesses'],
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/api/audit/accesses', { params: { query: cursorParam(pageParam) } })),
  ...CURSOR_PAGING,
});

export const auditKindsQuery = queryOptions({
  queryKey: ['audit', 'kinds'],
  queryFn: () => unwrap(api.GET('/api/audit/kinds')),
});

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
      unwrap(api.GET('/api/audit', { params: { query: auditParams(filter, pageParam) } })),
    ...CURSOR_PAGING,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

export const useVerification = () =>
  useMutation({ mutationFn: () => unwrap(api.GET('/api/audit/verification')) });
