import type { ProblemCode } from '@nbn/contracts';
import { RateLimiter } from '../limits/rate-limiter.ts';
import { log } from '../log/log.ts';
import { CommitOutcomeUnknown } from '../persistence/commit-outcome-unknown.ts';

/** Hears of faults that come from a database that is away. */
export interface OutageListener {
  note(service: 'database', error: unknown): boolean;
}

const OUTAGE_CODES: ReadonlySet<ProblemCode> = new Set(['unavailable', 'outcome-unknown']);
/** Enough lines to see who is turned away, too few to fill a disk while a thousand clients come back again and again. */
const LINES = { burst: 20, perSecond: 0.2 } as const;

const lines = new RateLimiter(LINES);

/** Whether something failed because a service is away, and not by a fault of its own. */
export const isOutageCode = (code: ProblemCode): boolean => OUTAGE_CODES.has(code);

/** What is away is told once, and not again with all that it cannot serve. */
export function logOutage(
  outages: OutageListener,
  error: unknown,
  asked: {
    readonly code: ProblemCode;
    readonly route?: string;
    readonly message?: unknown;
    readonly requestId?: string;
  },
): void {
  outages.note('database', error instanceof CommitOutcomeUnknown ? error.cause : error);
  if (lines.consume(asked.route ?? String(asked.message))) log.warn(asked, 'this cannot be served just now');
}
