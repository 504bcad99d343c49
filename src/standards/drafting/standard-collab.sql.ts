import type { DraftAudience, StandardState } from '@nbn/contracts';
import type { CollabClause } from '@nbn/collab';
import { PreparedStatement } from '#platform/persistence/prepared-statement';

export interface LockedStandard {
  readonly state: StandardState;
  readonly audience: DraftAudience;
}

/** $1 standard. */
export const LOCK_STANDARD = new PreparedStatement<LockedStandard>(
  'select state, audience from standard where id = $1 for no key update',
);

/** $1 standard. */
export const SELECT_AUDIENCE = new PreparedStatement<{ audience: DraftAudience }>(
  'select audience from standard where id = $1',
);

/** $1 standard. Its clauses in reading order, removed ones left out. */
export const SELECT_CLAUSES = new PreparedStatement<CollabClause>(
  `
    select id, kind, level, text, formats
    from clause
    where standard_id = $1 and removed_at is null
    order by position, id`,
);
