import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import { updateQuery } from '../../api/query-client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Process = Schemas['ConsensusProcessView'];
export type ProcessLine = Schemas['ConsensusLineView'];
export type ConsensusClause = Schemas['ConsensusClauseView'];
export type ClauseRound = Schemas['ClauseRoundView'];
export type Report = Schemas['ConsensusReportView'];
export type ReportItem = Schemas['ReportItemView'];

const AT = '/api/standards/{standardId}/consensus/{processId}' as const;

export const consensusKey = (standardId: string) => ['standards', 'consensus', standardId] as const;
const processKey = (standardId: string, processId: string) =>
  [...consensusKey(standardId), processId] as const;
const reportKey = (standardId: string, processId: string) =>
  [...processKey(standardId, processId), 'report'] as const;

/** Every process on a standard, the last one first. */
export const consensusListQuery = (standardId: string) =>
  queryOptions({
    queryKey: consensusKey(standardId),
    queryFn: () =>
      unwrap(api.GET('/api/standards/{standardId}/consensus', { params: { path: { standardId } } })),
    staleTime: STALE_TIME_MS.short,
  });

/** One process, as the reader takes part in it. */
export const processQuery = (standardId: string, processId: string) =>
  queryOptions({
    queryKey: processKey(standardId, processId),
    queryFn: () => unwrap(api.GET(AT, { params: { path: { standardId, processId } } })),
    staleTime: STALE_TIME_MS.short,
  });

export const participationQuery = (standardId: string, processId: string) =>
  queryOptions({
    queryKey: [...processKey(standardId, processId), 'participation'],
    queryFn: () => unwrap(api.GET(`${AT}/participation`, { params: { path: { standardId, processId } } })),
    staleTime: STALE_TIME_MS.short,
  });

export const reportQuery = (standardId: string, processId: string) =>
  queryOptions({
    queryKey: reportKey(standardId, processId),
    queryFn: () => unwrap(api.GET(`${AT}/report`, { params: { path: { standardId, processId } } })),
    staleTime: STALE_TIME_MS.short,
  });

export const reportFileUrl = (standardId: string, processId: string, as: string): string =>
  `/api/standards/${standardId}/consensus/${processId}/report/file?as=${as}`;

export function useBeginConsensus(standardId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['BeginConsensus']) =>
      unwrap(api.POST('/api/standards/{standardId}/consensus', { params: { path: { standardId } }, body })),
    onSuccess: (process) => {
      queries.setQueryData(processKey(standardId, process.id), process);
      void queries.invalidateQueries({ queryKey: consensusKey(standardId), exact: true });
    },
  });
}

/** What whoever runs a process does; each answers with the process as it then is. */
export function useProcessMutations(standardId: string, processId: string) {
  const queries = useQueryClient();
  const path = { standardId, processId };
  const onSuccess = (process: Process) => {
    queries.setQueryData(processKey(standardId, processId), process);
    void queries.invalidateQueries({ queryKey: consensusKey(standardId) });
  };
  return {
    plan: useMutation({
      mutationFn: (body: Schemas['PlanConsensusRound']) =>
        unwrap(api.POST(`${AT}/rounds`, { params: { path }, body })),
      onSuccess,
    }),
    close: useMutation({
      mutationFn: ({ roundId, reason }: { roundId: string; reason: string }) =>
        unwrap(
          api.POST(`${AT}/rounds/{roundId}/close`, {
            params: { path: { ...path, roundId } },
            body: { reason },
          }),
        ),
      onSuccess,
    }),
    end: useMutation({
      mutationFn: (reason: string) => unwrap(api.POST(`${AT}/end`, { params: { path }, body: { reason } })),
      onSuccess,
    }),
    cancel: useMutation({
      mutationFn: (roundId: string) =>
        unwrap(api.DELETE(`${AT}/rounds/{roundId}`, { params: { path: { ...path, roundId } } })),
      onSuccess: () => queries.invalidateQueries({ queryKey: consensusKey(standardId) }),
    }),
  };
}
export type ProcessMutations = ReturnType<typeof useProcessMutations>;

/** Rates a clause and keeps the page as it is: what was said and how far the seat is stand in the answer. */
export function useRate(standardId: string, processId: string, roundId: string, round: number) {
  const queries = useQueryClient();
  const key = processKey(standardId, processId);
  return useMutation({
    // One after the other: an earlier rating that arrives later would stand.
    scope: { id: `ratings ${roundId}` },
    mutationFn: ({ clauseId, ...body }: { clauseId: string } & Schemas['RateClause']) =>
      unwrap(
        api.PUT(`${AT}/rounds/{roundId}/ratings/{clauseId}`, {
          params: { path: { standardId, processId, roundId, clauseId } },
          body,
        }),
      ),
    onSuccess: ({ clauseId, own, rated, asked }) =>
      updateQuery<Process>(queries, key, (process) => ({
        ...process,
        progress: { rated, asked },
        content: process.content.map((clause) =>
          clause.clauseId === clauseId ? withOwnRating(clause, round, own) : clause,
        ),
      })),
  });
}

function withOwnRating(clause: ConsensusClause, round: number, own: ClauseRound['own']): ConsensusClause {
  const rounds = clause.rounds.map((one) => (one.round === round ? { ...one, own } : one));
  return { ...clause, byPredecessor: false, rounds };
}

export function useWriteReport(standardId: string, processId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ item, ...body }: { item: string; revision: number; text: string }) =>
      unwrap(api.PUT(`${AT}/report/{item}`, { params: { path: { standardId, processId, item } }, body })),
    onSuccess: (report) => queries.setQueryData(reportKey(standardId, processId), report),
  });
}
