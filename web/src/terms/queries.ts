import type { Field, Language } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.ts';
import { STALE_TIME_MS } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type ConceptLine = Schemas['ConceptLineView'];
export type Concept = Schemas['ConceptView'];
export type Term = Schemas['TermView'];
export type TermProposal = Schemas['TermProposalView'];
export type NewTermProposal = Schemas['ProposeTerm'];

/** What the address of the terms says. */
export interface TermsFilter {
  readonly field?: Field;
  readonly words?: string;
  /** Shown beside English. */
  readonly first?: Language;
  readonly second?: Language;
  readonly proposed?: boolean;
}

const termsKey = ['terms'] as const;

/** Concepts by their English term, a page at a time. */
export const conceptsQuery = ({ field, words, proposed }: TermsFilter, languages: readonly Language[]) =>
  infiniteQueryOptions({
    queryKey: [...termsKey, 'concepts', field, words, proposed, ...languages],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/terms/concepts', {
          params: {
            query: {
              ...(field ? { field } : {}),
              ...(words ? { words } : {}),
              ...(proposed ? { proposed } : {}),
              ...(pageParam ? { after: pageParam } : {}),
              languages: [...languages],
            },
          },
          // One parameter: its values stand behind each other.
          querySerializer: { array: { style: 'form', explode: false } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const conceptQuery = (concept: string) =>
  queryOptions({
    queryKey: [...termsKey, 'one', concept],
    queryFn: () => unwrap(api.GET('/api/terms/concepts/{concept}', { params: { path: { concept } } })),
  });

/** Open proposals that the reader may decide on. */
export const waitingProposalsQuery = infiniteQueryOptions({
  queryKey: [...termsKey, 'waiting'],
  queryFn: ({ pageParam }) =>
    unwrap(api.GET('/api/terms/proposals', { params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

/** The terms of an English text in another language. */
export const termsInTextQuery = (text: string, target: Language) =>
  queryOptions({
    queryKey: [...termsKey, 'in-text', target, text],
    queryFn: () =>
      unwrap(api.POST('/api/terms/in-text', { body: { text, language: 'en' as const, target } })),
    staleTime: STALE_TIME_MS.short,
  });

function useTermsMutation<Input>(mutationFn: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: termsKey }) });
}

export const useProposeTerm = () =>
  useTermsMutation((body: NewTermProposal) => unwrap(api.POST('/api/terms/proposals', { body })));

export const useConfirmProposal = () =>
  useTermsMutation(
    async (id: string) =>
      void (await api.POST('/api/terms/proposals/{id}/confirmation', { params: { path: { id } } })),
  );

export const useRefuseProposal = (id: string) =>
  useTermsMutation(
    async (reason: string) =>
      void (await api.POST('/api/terms/proposals/{id}/refusal', {
        params: { path: { id } },
        body: { reason },
      })),
  );

export const useWithdrawProposal = () =>
  useTermsMutation(
    async (id: string) => void (await api.DELETE('/api/terms/proposals/{id}', { params: { path: { id } } })),
  );
