import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Ballot, BallotPaper } from '../queries.ts';
import { storePass, type StoredPass, storedPass } from './pass-store.ts';
import { castSecretPaper } from './cast-secret-paper.ts';
import { obtainPass } from './obtain-pass.ts';

const passQueryKey = (ballotId: string, seatId: string) => ['sealed', ballotId, seatId] as const;

/**
 * My pass, taken when the paper is unfolded: well before it is cast, so that the two steps do not share their
 * time either.
 */
export function usePass(ballotId: string, seatId: string) {
  return useQuery({
    queryKey: passQueryKey(ballotId, seatId),
    queryFn: () => obtainPass(ballotId, seatId),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Puts my paper into the box, or another in its place. */
export function useCastSecretPaper(ballot: Ballot, seatId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (paper: BallotPaper) => {
      const pass = storedPass(ballot.id, seatId);
      if (!pass) throw new Error('There is no pass');
      return castSecretPaper(ballot, seatId, pass, paper);
    },
    onSuccess: (pass) => queryClient.setQueryData(passQueryKey(ballot.id, seatId), pass),
  });
}

/** Takes in a pass that was saved as a file. */
export function useRestorePass(ballotId: string, seatId: string) {
  const queryClient = useQueryClient();
  return (pass: StoredPass) =>
    queryClient.setQueryData(passQueryKey(ballotId, seatId), storePass(ballotId, seatId, pass));
}
