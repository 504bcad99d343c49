import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Ballot, BallotPaper } from '../queries.ts';
import { keepPass, type KeptPass, keptPass } from './kept-pass.ts';
import { sealPaper } from './seal.ts';
import { takePass } from './take-pass.ts';

const passKey = (ballotId: string, seatId: string) => ['sealed', ballotId, seatId] as const;

/**
 * My pass, taken when the paper is unfolded: well before it is cast, so that the two steps do not share their
 * time either.
 */
export function usePass(ballotId: string, seatId: string) {
  return useQuery({
    queryKey: passKey(ballotId, seatId),
    queryFn: () => takePass(ballotId, seatId),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Puts my paper into the box, or another in its place. */
export function useSeal(ballot: Ballot, seatId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (paper: BallotPaper) => {
      const pass = keptPass(ballot.id, seatId);
      if (!pass) throw new Error('There is no pass');
      return sealPaper(ballot, seatId, pass, paper);
    },
    onSuccess: (pass) => queryClient.setQueryData(passKey(ballot.id, seatId), pass),
  });
}

/** Takes in a pass that was saved as a file. */
export function useRestorePass(ballotId: string, seatId: string) {
  const queryClient = useQueryClient();
  return (pass: KeptPass) =>
    queryClient.setQueryData(passKey(ballotId, seatId), keepPass(ballotId, seatId, pass));
}
