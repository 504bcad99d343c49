import type { CountryCode, DecisionKind, FollowUpState, RegisterFormat } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey, STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Decision = Schemas['DecisionView'];
export type FollowUp = Schemas['FollowUpView'];
export type DecisionDraft = Schemas['DecisionDraft'];

/** What the address of the register says. */
export interface DecisionsFilter {
  readonly clause?: string;
  readonly standard?: string;
  readonly meeting?: string;
  readonly country?: CountryCode;
  /** Those of this country's own meetings. */
  readonly national?: CountryCode;
  readonly state?: FollowUpState | 'overdue';
  readonly kind?: DecisionKind;
  readonly area?: string;
  readonly q?: string;
}

const decisionKey = (id: string) => ['decisions', 'one', id] as const;

/** The register, a page at a time, the latest first. */
export const decisionsQuery = (filter: DecisionsFilter) =>
  infiniteQueryOptions({
    queryKey: ['decisions', 'list', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/decisions', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** What national meetings decided, as far as their countries share it; of one country, if named. */
export const sharedDecisionsQuery = (country: CountryCode | null) =>
  infiniteQueryOptions({
    queryKey: ['decisions', 'shared', country],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/national-decisions', {
          params: { query: { ...(country ? { country } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: decisionKey(id),
    queryFn: () => unwrap(api.GET('/api/decisions/{id}', { params: { path: { id } } })),
  });

/** Ballots that a decision can rest on. */
export const closedBallotsQuery = queryOptions({
  queryKey: ['ballots', 'closed'],
  queryFn: () => unwrap(api.GET('/api/ballots', { params: { query: { limit: 100 } } })),
  staleTime: STALE_TIME_MS.page,
});

/** Address of the register as a file. A plain link: the browser saves it. */
export function exportUrl(name: 'decisions' | 'actions', filter: object, format: RegisterFormat): string {
  const filterTexts = Object.entries(filter).map(([key, value]) => [key, String(value)]);
  const query = new URLSearchParams({ ...Object.fromEntries(filterTexts), format });
  return `/api/${name}/export?${query}`;
}

function useChangeMutation<Input>(change: (input: Input) => Promise<Decision>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (decision) => {
      client.setQueryData(decisionKey(decision.id), decision);
      void client.invalidateQueries({ queryKey: ['decisions', 'list'] });
      void client.invalidateQueries({ queryKey: ['minutes', 'one', decision.meeting.id] });
      void client.invalidateQueries({ queryKey: homeKey });
    },
  });
}

export const useRecordDecision = (meetingId: string) =>
  useChangeMutation((body: DecisionDraft) =>
    unwrap(api.POST('/api/meetings/{meetingId}/decisions', { params: { path: { meetingId } }, body })),
  );

/** Every act on one decision. */
export function useDecisionMutations(id: string) {
  const params = { path: { id } };
  return {
    correct: useChangeMutation((body: Schemas['DecisionCorrection']) =>
      unwrap(api.PATCH('/api/decisions/{id}', { params, body })),
    ),
    withdraw: useChangeMutation((reason: string) =>
      unwrap(api.POST('/api/decisions/{id}/withdraw', { params, body: { reason } })),
    ),
    share: useChangeMutation((sharedAbroad: boolean) =>
      unwrap(api.PUT('/api/decisions/{id}/sharing', { params, body: { sharedAbroad } })),
    ),
    ask: useChangeMutation((dueOn: string) =>
      unwrap(api.POST('/api/decisions/{id}/follow-up', { params, body: { dueOn } })),
    ),
    setDay: useChangeMutation((dueOn: string) =>
      unwrap(api.PUT('/api/decisions/{id}/follow-up', { params, body: { dueOn } })),
    ),
    review: useChangeMutation((again: string | null) =>
      unwrap(api.POST('/api/decisions/{id}/review', { params, body: { again } })),
    ),
    report: useChangeMutation(({ country, ...body }: Schemas['FollowUpReport'] & { country: CountryCode }) =>
      unwrap(api.PUT('/api/decisions/{id}/follow-up/{country}', { params: { path: { id, country } }, body })),
    ),
  };
}

export const useSetDecisionAreas = (id: string) =>
  useChangeMutation((body: Schemas['AreaChoice']) =>
    unwrap(api.PUT('/api/decisions/{id}/areas', { params: { path: { id } }, body })),
  );
