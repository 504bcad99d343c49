import type { DatabasePosition, ReplicaLook } from './replica.sql.ts';

/** What a look at a replica says; from a `current` one, members may be answered. */
export type ReplicaVerdict = 'current' | 'behind' | 'promoted' | 'other' | 'clock';

/** Rights that begin or end at a time do so by the clock of the database. */
const CLOCK_LEEWAY_MS = 1_000;

/** When something was asked, and when the answer was there. */
export interface AskedTimes {
  readonly asked: number;
  readonly answered: number;
}

/** Whether a replica holds all that could be seen in the database when its position was asked for. */
export function judgeReplica(
  position: DatabasePosition & AskedTimes,
  look: ReplicaLook & AskedTimes,
  holdsNewestEntry: boolean,
): ReplicaVerdict {
  if (look.identity !== position.identity) return 'other';
  if (!look.follows) return 'promoted';
  if (isApart(position, look)) return 'clock';
  if (!look.reached) return 'behind';
  return holdsNewestEntry ? 'current' : 'other';
}

/** Each moment lies somewhere between a question and its answer. */
function isApart(position: DatabasePosition & AskedTimes, look: ReplicaLook & AskedTimes): boolean {
  const passed = look.clock - position.clock;
  const [least, most] = [look.asked - position.answered, look.answered - position.asked];
  return passed < least - CLOCK_LEEWAY_MS || passed > most + CLOCK_LEEWAY_MS;
}
