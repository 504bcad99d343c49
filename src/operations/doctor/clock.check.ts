import { fault, ok, warning, type Finding } from './finding.ts';

const NOTICED_MS = 2_000;
/** A code of an authenticator app is good for half a minute. */
const HARMFUL_MS = 30_000;
const MEND = 'Let both machines take their time from the network (systemd-timesyncd, chrony).';

/** How far another clock is from this machine's. */
export function examineClock(check: string, other: Date, now = Date.now()): Finding {
  const apart = Math.abs(other.getTime() - now);
  const told = `${(apart / 1000).toFixed(1)} s from the clock of this machine`;
  if (apart > HARMFUL_MS) return fault(check, told, MEND);
  return apart > NOTICED_MS ? warning(check, told, MEND) : ok(check, told);
}
