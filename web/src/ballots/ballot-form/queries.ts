import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import type { BallotSubmission, NewBallot } from './ballot-validation.ts';

/** Who would vote if a ballot opened now. */
export const electorateQuery = queryOptions({
  queryKey: ['ballots', 'electorate'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/ballots/electorate', { signal })),
});

/** A question that stands by itself, as the API takes it. */
export function toNewBallot(
  { conditions, times, options, audience, shortNotice }: BallotSubmission,
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

interface SaveBallotRequest {
  readonly submission: BallotSubmission;
  /** Kept as a draft. */
  readonly asDraft: boolean;
}

/** Puts a question, or puts it in the place of a draft. */
export function useSaveBallot(draftId: string | null) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ submission, asDraft }: SaveBallotRequest): Promise<{ id: string }> => {
      if (draftId === null)
        return unwrap(api.POST('/api/ballots', { body: toNewBallot(submission, asDraft) }));
      const kept = await unwrap(
        api.PUT('/api/ballots/{id}/draft', {
          params: { path: { id: draftId } },
          body: toNewBallot(submission, true),
        }),
      );
      if (!asDraft)
        await api.POST('/api/ballots/{id}/announce', {
          params: { path: { id: kept.id } },
          body: submission.shortNotice ? { shortNotice: submission.shortNotice } : {},
        });
      return kept;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['ballots'] }),
  });
}
