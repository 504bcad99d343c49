import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { STALE } from '../api/keys.ts';
import { useMay } from '../api/session.ts';
import type { components } from '../api/schema.d.ts';
import type { Ballot } from './queries.ts';

/**
 * The agenda item of a meeting to which a ballot on an amendment belongs, where there is one that the reader
 * may know of.
 */
export function useAgendaItem({ id, subject }: Ballot): components['schemas']['RaisedAtView'] | null {
  const mayRead = useMay('standards:read');
  const { data } = useQuery({
    queryKey: ['amendments', 'one', subject.id],
    queryFn: () =>
      answer(api.GET('/api/amendments/{amendmentId}', { params: { path: { amendmentId: subject.id } } })),
    enabled: mayRead && subject.kind === 'amendment',
    staleTime: STALE.short,
  });
  return data?.ballots.find(({ ballot }) => ballot.id === id)?.item ?? null;
}
