import { NETWORK_ZONE, type StandardState } from '@nbn/contracts';

/**
 * A publication has one day for everybody, the public one; other steps are told by the reader's own clock.
 */
export function stateTimeZone(state: StandardState): string | undefined {
  return state === 'published' ? NETWORK_ZONE : undefined;
}
