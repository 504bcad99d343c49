import type { ContentLanguage, CountryCode, Field, PracticeState } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Practice = Schemas['PracticeView'];
export type PracticeLine = Schemas['PracticeLineView'];
/** What a practice says, now or in an earlier version. */
export type PracticeText = Omit<Schemas['PracticeVersionView'], 'number' | 'by' | 'at'>;
export type PracticeContent = Schemas['PracticeContent'];
export type ClauseReference = Schemas['ClauseReferenceView'];
export type Evidence = Schemas['EvidenceView'];

/** What the address of a list of practices or questions says. */
export interface KnowledgeFilter {
  readonly field?: Field;
  readonly country?: CountryCode;
  readonly language?: ContentLanguage;
  readonly words?: string;
}
export interface PracticeFilter extends KnowledgeFilter {
  readonly state?: PracticeState;
  readonly clause?: string;
  readonly mine?: boolean;
}

export const practiceKey = (id: string) => ['practices', 'one', id] as const;

export const practicesQuery = (filter: PracticeFilter) =>
  infiniteQueryOptions({
    queryKey: ['practices', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/practices', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: practiceKey(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/practices/{id}', { params: { path: { id } }, signal })),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['practices', 'versions', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/practices/{id}/versions', { params: { path: { id } }, signal })),
  });

export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['practices', 'version', id, number],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/practices/{id}/versions/{number}', { params: { path: { id, number } }, signal })),
  });

export const clauseChoicesQuery = (words: string) =>
  queryOptions({
    queryKey: ['practices', 'clauses', words],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/practices/clause-choices', { params: { query: { words } }, signal })),
    enabled: words !== '',
  });

/** An act that answers with the practice as it is now. */
function usePracticeAct<Input>(id: string, send: (input: Input) => Promise<Practice>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (practice) => {
      queries.setQueryData(practiceKey(id), practice);
      void queries.invalidateQueries({ queryKey: ['practices', 'list'] });
      void queries.invalidateQueries({ queryKey: ['practices', 'versions', id] });
    },
  });
}

export function useDraftPractice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PracticeContent) => unwrap(api.POST('/api/practices', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['practices', 'list'] }),
  });
}

export const useChangePractice = (id: string) =>
  usePracticeAct(id, (body: Schemas['ChangePractice']) =>
    unwrap(api.PUT('/api/practices/{id}', { params: { path: { id } }, body })),
  );

export const useSharePractice = (id: string) =>
  usePracticeAct(id, (revision: number) =>
    unwrap(api.POST('/api/practices/{id}/share', { params: { path: { id } }, body: { revision } })),
  );

export const useRetirePractice = (id: string) =>
  usePracticeAct(id, (reason: string) =>
    unwrap(api.POST('/api/practices/{id}/retire', { params: { path: { id } }, body: { reason } })),
  );

export const useReviewPractice = (id: string) =>
  usePracticeAct(id, (body: Schemas['ReviewPractice']) =>
    unwrap(api.POST('/api/practices/{id}/review', { params: { path: { id } }, body })),
  );

export const useUsePractice = (id: string) =>
  usePracticeAct(id, (body: Schemas['UsePractice']) =>
    unwrap(api.PUT('/api/practices/{id}/use', { params: { path: { id } }, body })),
  );

/** Cites a clause by the words that it has now. */
export const useRenewCitation = (id: string) =>
  usePracticeAct(id, (clauseId: string) =>
    unwrap(
      api.POST('/api/practices/{id}/clauses/{clauseId}/renewal', { params: { path: { id, clauseId } } }),
    ),
  );

export const useProposeEvidence = (id: string) =>
  usePracticeAct(id, (body: Schemas['ProposeEvidence']) =>
    unwrap(api.POST('/api/practices/{id}/evidence', { params: { path: { id } }, body })),
  );

export function useDiscardPractice(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => void (await api.DELETE('/api/practices/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['practices', 'list'] }),
  });
}

export function useDecideEvidence(practiceId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, accepted }: { id: string; accepted: boolean }) =>
      void (await api.POST('/api/evidence/{id}/decision', { params: { path: { id } }, body: { accepted } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: practiceKey(practiceId) }),
  });
}
