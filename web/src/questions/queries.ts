import type { QuestionState } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { KnowledgeFilter } from '../practices/queries.ts';

type Schemas = components['schemas'];
export type Question = Schemas['QuestionView'];
export type QuestionLine = Schemas['QuestionLineView'];

export interface QuestionFilter extends KnowledgeFilter {
  readonly state?: QuestionState;
  readonly unanswered?: boolean;
}

export const questionKey = (id: string) => ['questions', 'one', id] as const;

export const questionsQuery = (filter: QuestionFilter) =>
  infiniteQueryOptions({
    queryKey: ['questions', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/questions', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: questionKey(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/questions/{id}', { params: { path: { id } }, signal })),
  });

export function useAskQuestion() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['AskQuestion']) => unwrap(api.POST('/api/questions', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['questions', 'list'] }),
  });
}

/** An act that answers with the question as it is now. */
function useQuestionAct<Input>(id: string, send: (input: Input) => Promise<Question>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (question) => {
      queries.setQueryData(questionKey(id), question);
      void queries.invalidateQueries({ queryKey: ['questions', 'list'] });
    },
  });
}

/** All that it said. */
export const questionVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...questionKey(id), 'versions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/questions/{id}/versions', { params: { path: { id } }, signal })),
  });

export const useEditQuestion = (id: string) =>
  useQuestionAct(id, (body: Schemas['EditQuestion']) =>
    unwrap(api.PUT('/api/questions/{id}', { params: { path: { id } }, body })),
  );

export const useMarkAnswer = (id: string) =>
  useQuestionAct(id, (body: Schemas['MarkAnswer']) =>
    unwrap(api.PUT('/api/questions/{id}/answer', { params: { path: { id } }, body })),
  );

export const useCloseQuestion = (id: string) =>
  useQuestionAct(id, (reason: string) =>
    unwrap(api.POST('/api/questions/{id}/close', { params: { path: { id } }, body: { reason } })),
  );

export const useReopenQuestion = (id: string) =>
  useQuestionAct(id, () => unwrap(api.POST('/api/questions/{id}/reopen', { params: { path: { id } } })));

export function useDrawPractice(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/questions/{id}/practice', { params: { path: { id } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: questionKey(id) });
      void queries.invalidateQueries({ queryKey: ['practices', 'list'] });
    },
  });
}
