import { createHash } from 'node:crypto';

/** What an ordinary machine makes in one millisecond of its processor. */
const HASHES_A_MS = 400;
const HASHES = 40_000;

/**
 * How many times as long as an ordinary machine this one takes for the same work at this moment: its processor may be
 * a slow one, or share its core with others. 1 where it is no slower.
 */
export function machinePace(): number {
  const before = process.cpuUsage();
  for (let n = 0; n < HASHES; n += 1) createHash('sha256').update(`text ${n}`).digest();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, ((user + system) / 1_000 / HASHES) * HASHES_A_MS);
}
