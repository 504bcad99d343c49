import { useQuery, useMutation, useQueryClient, queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../api/client.ts';
import { useHasPermission } from '../api/session.ts';
import { ChosenAreas } from '../areas/ChosenAreas.tsx';
import type { AreaChoice } from '../areas/queries.ts';
import { useDraft } from './draft-context.ts';

const clauseAreasQuery = (standardId: string) =>
  queryOptions({
    queryKey: ['standards', 'clause-areas', standardId],
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/api/standards/{standardId}/clause-areas', { params: { path: { standardId } } }),
        )
      ).items,
  });

/** The areas that a clause of a draft belongs to; who manages standards chooses others. */
export function ClauseAreas({ clauseId, title }: { clauseId: string; title: string }) {
  const { standardId } = useDraft();
  const manages = useHasPermission('standards:manage');
  const { data } = useQuery(clauseAreasQuery(standardId));
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: async (choice: AreaChoice) => {
      await api.PUT('/api/standards/{standardId}/clauses/{clauseId}/areas', {
        params: { path: { standardId, clauseId } },
        body: choice,
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: clauseAreasQuery(standardId).queryKey }),
  });
  if (!data) return null;
  const areas = data.find((one) => one.clauseId === clauseId)?.areas ?? [];
  return <ChosenAreas areas={areas} title={title} save={manages ? save : null} />;
}
