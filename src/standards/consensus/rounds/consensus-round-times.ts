import { CONSENSUS_LIMITS, type MeetingZone } from '@nbn/contracts';
import { resolveInstant } from '../../../meetings/index.ts';
import { ConsensusTimesDoNotFit } from '../consensus.problems.ts';

const DAY_MS = 86_400_000;

/** The instants of a round from its local times. */
export function resolveConsensusTimes(
  input: { readonly timeZone: MeetingZone; readonly opensAt?: string; readonly closesAt: string },
  now: Date,
): { opensAt: Date; closesAt: Date } {
  const { timeZone } = input;
  const opensAt = input.opensAt === undefined ? now : resolveInstant('opensAt', input.opensAt, timeZone);
  const closesAt = resolveInstant('closesAt', input.closesAt, timeZone);
  const days = (closesAt.getTime() - opensAt.getTime()) / DAY_MS;
  if (opensAt < now || days < CONSENSUS_LIMITS.shortestDays || days > CONSENSUS_LIMITS.longestDays)
    throw new ConsensusTimesDoNotFit();
  return { opensAt, closesAt };
}
