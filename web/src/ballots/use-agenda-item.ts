import { useQuery } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { STALE_TIME_MS } from '../api/query-keys.ts';
import { useHasPermission } from '../api/session.ts';
import type { components } from '../api/schema.d.ts';
import type { Ballot } from './queries.ts';

/**
 * The agenda item of a meeting to which a ballot on an amendment belongs, where there is one that the reader
 * may know of.
 */
export function useAgendaItem({ id, subject }: Ballot): components['schemas']['RaisedAtView'] | null {
  const mayRead = useHasPermission('standards:read');
  const { data } = useQuery({
    queryKey: ['amendments', 'one', subject.id],
    queryFn: () =>
      unwrap(api.GET('/api/amendments/{amendmentId}', { params: { path: { amendmentId: subject.id } } })),
    enabled: mayRead && subject.kind === 'amendment',
    staleTime: STALE_TIME_MS.short,
  });
  return data?.ballots.find(({ ballot }) => ballot.id === id)?.item ?? null;
}
