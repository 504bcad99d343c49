import type { StandardLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRoom } from '../../live/hooks.ts';
import { standardQuery } from '../queries.ts';
import { consensusKey } from './queries.ts';

/** Looks again when a round is planned, opens or closes. Ratings of others are never told. */
export function useConsensusChanges(standardId: string): void {
  const queries = useQueryClient();
  const { data: standard } = useQuery(standardQuery(standardId));
  const look = () => void queries.invalidateQueries({ queryKey: consensusKey(standardId) });
  // The standard’s number does not say when these were read, so they are read again after the join.
  useRoom<StandardLiveEvents>(standard ? `standard:${standardId}` : null, {
    onReset: look,
    onEvent: ({ type }) => type === 'consensus-changed' && look(),
  });
}
