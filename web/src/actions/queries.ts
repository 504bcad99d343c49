import type { ActionState, CountryCode } from '@nbn/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { homeKey } from '../api/query-keys.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Action = Schemas['ActionView'];
export type ActionWithHistory = Schemas['ActionWithHistory'];

/** What the address of the register says. */
export interface ActionsFilter {
  readonly state?: ActionState | 'overdue';
  readonly country?: CountryCode;
  readonly meeting?: string;
  readonly decision?: string;
  readonly mine?: true;
  readonly q?: string;
}

const actionKey = (id: string) => ['actions', 'one', id] as const;

/** The register, a page at a time, what is due first. */
export const actionsQuery = (filter: ActionsFilter) =>
  infiniteQueryOptions({
    queryKey: ['actions', 'list', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/actions', {
          params: { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const actionQuery = (id: string) =>
  queryOptions({
    queryKey: actionKey(id),
    queryFn: () => unwrap(api.GET('/api/actions/{id}', { params: { path: { id } } })),
  });

function useChangeMutation<Input>(change: (input: Input) => Promise<ActionWithHistory>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (action) => {
      client.setQueryData(actionKey(action.id), action);
      void client.invalidateQueries({ queryKey: ['actions', 'list'] });
      if (action.meeting) void client.invalidateQueries({ queryKey: ['minutes', 'one', action.meeting.id] });
      void client.invalidateQueries({ queryKey: homeKey });
    },
  });
}

export const useAgreeAction = (meetingId: string) =>
  useChangeMutation((body: Schemas['ActionDraft']) =>
    unwrap(api.POST('/api/meetings/{meetingId}/actions', { params: { path: { meetingId } }, body })),
  );

/** Every act on one action. */
export function useActionMutations(id: string) {
  const params = { path: { id } };
  return {
    change: useChangeMutation((body: Schemas['ActionChange']) =>
      unwrap(api.PATCH('/api/actions/{id}', { params, body })),
    ),
    close: useChangeMutation((result: string | null) =>
      unwrap(api.POST('/api/actions/{id}/close', { params, body: { result } })),
    ),
    drop: useChangeMutation((reason: string) =>
      unwrap(api.POST('/api/actions/{id}/drop', { params, body: { reason } })),
    ),
    reopen: useChangeMutation((dueOn: string) =>
      unwrap(api.POST('/api/actions/{id}/reopen', { params, body: { dueOn } })),
    ),
  };
}
