import type { CollabFault } from '@nbn/collab';
import { Problem } from '#platform/problems/problem';

/** The client knows another form of manuscripts and would damage one: it has to be loaded anew. */
export class OutdatedClient extends Problem {
  constructor() {
    super('older-client');
  }
}

/** No editor of ours makes this: whoever sent it is cut off. */
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

/** Words were removed from the text for ever: what the client has is of an earlier epoch. */
export class DocumentReset extends Problem {
  constructor() {
    super('text-renewed');
  }
}
