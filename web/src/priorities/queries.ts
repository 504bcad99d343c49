import type { PriorityProgress } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
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
    unwrap(
      api.GET('/api/priority-periods', { params: { query: pageParam ? { after: pageParam } : {} }, signal }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next,
});

export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: periodKey(id),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/priority-periods/{id}', { params: { path: { id } }, signal })),
  });

function useInvalidatePriorities() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['priorities'] });
}

export function useCreatePeriod() {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: (period: NewPeriod) => unwrap(api.POST('/api/priority-periods', { body: period })),
    onSuccess: forget,
  });
}

export function useProposePriority(periodId: string) {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: (proposal: NewProposal) =>
      unwrap(
        api.POST('/api/priority-periods/{id}/proposals', {
          params: { path: { id: periodId } },
          body: proposal,
        }),
      ),
    onSuccess: forget,
  });
}

export function useOpenPeriodBallot(periodId: string) {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: (terms: BallotTerms) =>
      unwrap(
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
      unwrap(
        api.GET('/api/priorities/{id}/comments', {
          params: { path: { id }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export function usePostComment(priorityId: string) {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: (text: string) =>
      unwrap(
        api.POST('/api/priorities/{id}/comments', { params: { path: { id: priorityId } }, body: { text } }),
      ),
    onSuccess: forget,
  });
}

export function useMergePriority(priorityId: string) {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: async (into: string) => {
      await api.POST('/api/priorities/{id}/merge', { params: { path: { id: priorityId } }, body: { into } });
    },
    onSuccess: forget,
  });
}

export function usePlanPriority(priorityId: string) {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: async (plan: PriorityPlan) => {
      await api.PUT('/api/priorities/{id}/plan', { params: { path: { id: priorityId } }, body: plan });
    },
    onSuccess: forget,
  });
}

export function useSetProgress(priorityId: string) {
  const forget = useInvalidatePriorities();
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

export function useSetPriorityAreas(priorityId: string) {
  const forget = useInvalidatePriorities();
  return useMutation({
    mutationFn: async (choice: components['schemas']['AreaChoice']) => {
      await api.PUT('/api/priorities/{id}/areas', { params: { path: { id: priorityId } }, body: choice });
    },
    onSuccess: forget,
  });
}
