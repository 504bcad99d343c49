import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
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

const paged = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next: string | null }) => page.next,
};
const after = (cursor: string | null) => (cursor ? { after: cursor } : {});

/** What I did, a page at a time. */
export const ownActionsQuery = infiniteQueryOptions({
  queryKey: ['audit', 'mine'],
  queryFn: ({ pageParam }) => answer(api.GET('/api/audit/mine', { params: { query: after(pageParam) } })),
  ...paged,
});

/** What anybody did, a page at a time; asking is noted, so it is not asked again by itself. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'all', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/audit', { params: { query: { ...filter, ...after(pageParam) } } })),
    ...paged,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

export const useVerification = () =>
  useMutation({ mutationFn: () => answer(api.GET('/api/audit/verification')) });
