import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { Asked, NewBallot } from './ask-terms.ts';

/** Who would vote if a ballot opened now. */
export const electorateQuery = queryOptions({
  queryKey: ['ballots', 'electorate'],
  queryFn: ({ signal }) => answer(api.GET('/api/ballots/electorate', { signal })),
});

/** A question that stands by itself, as the API takes it. */
export function newBallotFrom(
  { conditions, times, options, audience, shortNotice }: Asked,
  draft: boolean,
): NewBallot {
  return {
    ...conditions,
    ...times,
    options,
    audience,
    ...(draft ? { draft } : {}),
    ...(shortNotice && !draft ? { shortNotice } : {}),
  };
}

interface Put {
  readonly asked: Asked;
  /** Kept as a draft. */
  readonly keep: boolean;
}

/** Puts a question, or puts it in the place of a draft. */
export function usePutQuestion(draftId: string | null) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ asked, keep }: Put): Promise<{ id: string }> => {
      if (draftId === null) return answer(api.POST('/api/ballots', { body: newBallotFrom(asked, keep) }));
      const kept = await answer(
        api.PUT('/api/ballots/{id}/draft', {
          params: { path: { id: draftId } },
          body: newBallotFrom(asked, true),
        }),
      );
      if (!keep)
        await api.POST('/api/ballots/{id}/announce', {
          params: { path: { id: kept.id } },
          body: asked.shortNotice ? { shortNotice: asked.shortNotice } : {},
        });
      return kept;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ballots'] }),
  });
}
