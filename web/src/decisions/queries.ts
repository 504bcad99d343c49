import type { CountryCode, DecisionKind, FollowUpState, RegisterFormat } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { homeKey, STALE } from '../api/keys.ts';
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
  readonly state?: FollowUpState | 'overdue';
  readonly kind?: DecisionKind;
  readonly q?: string;
}

const decisionKey = (id: string) => ['decisions', 'one', id] as const;

/** The register, a page at a time, the latest first. */
export const decisionsQuery = (filter: DecisionsFilter) =>
  infiniteQueryOptions({
    queryKey: ['decisions', 'list', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/decisions', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: decisionKey(id),
    queryFn: () => answer(api.GET('/api/decisions/{id}', { params: { path: { id } } })),
  });

/** Ballots that a decision can rest on. */
export const closedBallotsQuery = queryOptions({
  queryKey: ['ballots', 'closed'],
  queryFn: () => answer(api.GET('/api/ballots', { params: { query: { limit: 100 } } })),
  staleTime: STALE.page,
});

/** Where the register comes from as a file. A plain link: the browser saves it. */
export function exportAddress(name: 'decisions' | 'actions', filter: object, format: RegisterFormat): string {
  return `/api/${name}/export?${new URLSearchParams({ ...Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, String(value)])), format })}`;
}

function useAct<Input>(change: (input: Input) => Promise<Decision>) {
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
  useAct((body: DecisionDraft) =>
    answer(api.POST('/api/meetings/{meetingId}/decisions', { params: { path: { meetingId } }, body })),
  );

/** Every act on one decision. */
export function useDecisionActs(id: string) {
  const params = { path: { id } };
  return {
    correct: useAct((body: Schemas['DecisionCorrection']) =>
      answer(api.PATCH('/api/decisions/{id}', { params, body })),
    ),
    withdraw: useAct((reason: string) =>
      answer(api.POST('/api/decisions/{id}/withdraw', { params, body: { reason } })),
    ),
    ask: useAct((dueOn: string) =>
      answer(api.POST('/api/decisions/{id}/follow-up', { params, body: { dueOn } })),
    ),
    setDay: useAct((dueOn: string) =>
      answer(api.PUT('/api/decisions/{id}/follow-up', { params, body: { dueOn } })),
    ),
    review: useAct((again: string | null) =>
      answer(api.POST('/api/decisions/{id}/review', { params, body: { again } })),
    ),
    report: useAct(({ country, ...body }: Schemas['FollowUpReport'] & { country: CountryCode }) =>
      answer(api.PUT('/api/decisions/{id}/follow-up/{country}', { params: { path: { id, country } }, body })),
    ),
  };
}
