import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Purge = components['schemas']['PurgeView'];

const purgesKey = ['purges'] as const;

export const purgesQuery = queryOptions({
  queryKey: purgesKey,
  queryFn: () => unwrap(api.GET('/api/purges')),
});

export type PurgeCommand =
  | { readonly do: 'ask'; readonly words: string; readonly reason: string }
  | { readonly do: 'carry-out'; readonly purgeId: string; readonly words: string }
  | { readonly do: 'withdraw'; readonly purgeId: string };

/** The words go to the server and stay nowhere here. */
export function usePurge(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: async (act: PurgeCommand): Promise<void> => {
      if (act.do === 'ask')
        await unwrap(api.POST('/api/purges', { body: { words: act.words, reason: act.reason } }));
      else if (act.do === 'carry-out')
        await unwrap(
          api.POST('/api/purges/{purgeId}/carry-out', {
            params: { path: { purgeId: act.purgeId } },
            body: { words: act.words },
          }),
        );
      else await api.DELETE('/api/purges/{purgeId}', { params: { path: { purgeId: act.purgeId } } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: purgesKey });
      onDone();
    },
  });
}
