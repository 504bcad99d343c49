import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { ballotKey } from '../queries.ts';

export type BallotLifecycleView = components['schemas']['BallotLifecycleView'];

export const lifecycleQuery = (id: string) =>
  queryOptions({
    queryKey: [...ballotKey(id), 'life'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/ballots/{id}/lifecycle', { params: { path: { id } }, signal })),
  });

/** What is done with a ballot on its way. */
export type BallotCommand =
  | { readonly act: 'announce'; readonly shortNotice?: string }
  | { readonly act: 'withdraw' | 'close' | 'review'; readonly reason: string }
  | { readonly act: 'extend'; readonly closesAt: string; readonly reason: string }
  | { readonly act: 'confirm' | 'confirm-closing' | 'hold-bundle' }
  | { readonly act: 'tie'; readonly chosen: string[]; readonly reason: string }
  | { readonly act: 'lot'; readonly text: string }
  | { readonly act: 'arrange'; readonly proxySeatId: string | null; readonly recused: boolean }
  | {
      readonly act: 'outcome';
      readonly statement: string;
      readonly ownerCountries: components['schemas']['RecordOutcome']['ownerCountries'];
      readonly reviewOn?: string;
    }
  | { readonly act: 'confirm-entry' | 'take-back-entry' | 'refuse-entry'; readonly entryId: string };

/** Runs one of the commands, and refetches everything that shows ballots. */
export function useBallotCommand(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: BallotCommand) => sendCommand(id, act),
    onSuccess: () =>
      Promise.all(
        ['ballots', 'priorities', 'home'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      ),
  });
}

async function sendCommand(id: string, act: BallotCommand): Promise<unknown> {
  const params = { path: { id } };
  switch (act.act) {
    case 'announce':
      return api.POST('/api/ballots/{id}/announce', {
        params,
        body: act.shortNotice ? { shortNotice: act.shortNotice } : {},
      });
    case 'withdraw':
      return api.POST('/api/ballots/{id}/withdraw', { params, body: { reason: act.reason } });
    case 'close':
      return api.POST('/api/ballots/{id}/close', { params, body: { reason: act.reason } });
    case 'review':
      return api.POST('/api/ballots/{id}/review', { params, body: { reason: act.reason } });
    case 'extend':
      return api.POST('/api/ballots/{id}/extend', {
        params,
        body: { closesAt: act.closesAt, reason: act.reason },
      });
    case 'confirm':
      return api.POST('/api/ballots/{id}/confirmations', { params });
    case 'confirm-closing':
      return api.POST('/api/ballots/{id}/closing-confirmation', { params });
    case 'hold-bundle':
      return api.POST('/api/ballots/{id}/bundle-holders', { params });
    case 'tie':
      return api.POST('/api/ballots/{id}/tie', { params, body: { chosen: act.chosen, reason: act.reason } });
    case 'lot':
      return api.POST('/api/ballots/{id}/lot', { params, body: { text: act.text } });
    case 'arrange':
      return api.PUT('/api/ballots/{id}/arrangement', {
        params,
        body: { proxySeatId: act.proxySeatId, recused: act.recused },
      });
    case 'outcome':
      return api.PUT('/api/ballots/{id}/outcome', {
        params,
        body: {
          statement: act.statement,
          ownerCountries: act.ownerCountries,
          ...(act.reviewOn ? { reviewOn: act.reviewOn } : {}),
        },
      });
    case 'confirm-entry':
      return api.POST('/api/ballots/{id}/entries/{entryId}/confirm', {
        params: { path: { id, entryId: act.entryId } },
      });
    case 'refuse-entry':
      return api.POST('/api/ballots/{id}/entries/{entryId}/refusal', {
        params: { path: { id, entryId: act.entryId } },
      });
    case 'take-back-entry':
      return api.DELETE('/api/ballots/{id}/entries/{entryId}', {
        params: { path: { id, entryId: act.entryId } },
      });
  }
}
