import type { PriorityProgress } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type PeriodLine = components['schemas']['PeriodLineView'];
export type Period = components['schemas']['PeriodView'];
export type Priority = components['schemas']['PriorityView'];
export type NewPeriod = components['schemas']['CreatePeriod'];
export type NewProposal = components['schemas']['ProposePriority'];
export type PriorityPlan = components['schemas']['PlanPriority'];
export type BallotTerms = components['schemas']['PeriodBallotInput'];

export const periodsKey = ['priorities', 'list'] as const;
export const periodKey = (id: string) => ['priorities', 'one', id] as const;

export const periodsQuery = infiniteQueryOptions({
  queryKey: periodsKey,
  queryFn: ({ pageParam, signal }) =>
    answer(
      api.GET('/api/priority-periods', { params: { query: pageParam ? { after: pageParam } : {} }, signal }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: periodKey(id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/priority-periods/{id}', { params: { path: { id } }, signal })),
  });

function useForgetting() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['priorities'] });
}

export function useCreatePeriod() {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (period: NewPeriod) => answer(api.POST('/api/priority-periods', { body: period })),
    onSuccess: forget,
  });
}

export function usePropose(periodId: string) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (proposal: NewProposal) =>
      answer(
        api.POST('/api/priority-periods/{id}/proposals', {
          params: { path: { id: periodId } },
          body: proposal,
        }),
      ),
    onSuccess: forget,
  });
}

export function useOpenBallot(periodId: string) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (terms: BallotTerms) =>
      answer(
        api.POST('/api/priority-periods/{id}/ballot', { params: { path: { id: periodId } }, body: terms }),
      ),
    onSuccess: forget,
  });
}

/** What is said about a proposal, the earliest first. */
export const commentsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['priorities', 'comments', id],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/priorities/{id}/comments', {
          params: { path: { id }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export function useDiscuss(priorityId: string) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/priorities/{id}/comments', { params: { path: { id: priorityId } }, body: { text } }),
      ),
    onSuccess: forget,
  });
}

export function useMerge(priorityId: string) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: async (into: string) => {
      await api.POST('/api/priorities/{id}/merge', { params: { path: { id: priorityId } }, body: { into } });
    },
    onSuccess: forget,
  });
}

export function usePlan(priorityId: string) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: async (plan: PriorityPlan) => {
      await api.PUT('/api/priorities/{id}/plan', { params: { path: { id: priorityId } }, body: plan });
    },
    onSuccess: forget,
  });
}

export function useKeepProgress(priorityId: string) {
  const forget = useForgetting();
  return useMutation({
    mutationFn: async (state: PriorityProgress) => {
      await api.PUT('/api/priorities/{id}/progress', {
        params: { path: { id: priorityId } },
        body: { state },
      });
    },
    onSuccess: forget,
  });
}
