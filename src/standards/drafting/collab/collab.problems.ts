import type { CollabFault } from '@nbn/collab';
import { Problem } from '#platform/problems/problem';

/** The client has another schema version and would damage documents: it has to be reloaded. */
export class OutdatedClient extends Problem {
  constructor() {
    super('older-client');
  }
}

/** Our editor never sends this: the sender is disconnected. */
export class UpdateRefused extends Problem {
  constructor() {
    super('update-refused');
  }
}

const PROBLEM_CODES = {
  malformed: 'update-refused',
  'out-of-order': 'out-of-step',
  'clause-too-long': 'clause-too-long',
  'too-many-clauses': 'standard-is-full',
  'text-too-long': 'standard-text-full',
} as const;

export function problemOf(fault: CollabFault): Problem {
  return fault === 'malformed' ? new UpdateRefused() : new Problem(PROBLEM_CODES[fault]);
}

/** Text was erased for good: what the client has belongs to an earlier epoch. */
export class DocumentReset extends Problem {
  constructor() {
    super('text-renewed');
  }
}
