import type { AmendmentChange, AmendmentState, ClauseKind, CountryCode, StandardState } from '@nbn/contracts';
import type { CollabClause } from '@nbn/collab';
import { PreparedStatement } from '#platform/persistence/prepared-statement';

export interface LockedDraft {
  readonly change: AmendmentChange;
  readonly state: AmendmentState;
  readonly country: CountryCode | null;
  readonly standardState: StandardState;
}

export interface StoredAmendment {
  readonly standardId: string;
  readonly country: CountryCode | null;
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly changedBy: string;
  readonly revision: number;
}

/** $1 amendment; a condition or a lock may follow. */
export const SELECT_DRAFT = `
  select a.change, a.state, a.country, s.state as "standardState"
  from amendment a
  join standard s on s.id = a.standard_id
  where a.id = $1`;
/** $1 amendment. */
export const LOCK_AMENDMENT = new PreparedStatement<LockedDraft>(`${SELECT_DRAFT} for no key update of a`);
/** $1 amendment. The amended clause as it is proposed. */
export const SELECT_PROPOSED_CLAUSE = new PreparedStatement<CollabClause>(
  `
    select clause_id as id, base_kind as kind, base_level as level, proposed_text as text,
      proposed_formats as formats
    from amendment
    where id = $1`,
);
/** $1 amendment. */
export const SELECT_STORED_AMENDMENT = new PreparedStatement<StoredAmendment>(
  `
    select standard_id as "standardId", country, clause_id as "clauseId", base_kind as kind,
      base_level as level, changed_by as "changedBy", revision
    from amendment
    where id = $1`,
);
/** $1 amendment, $2 text, $3 by how much its revision grows, $4 who changed it, $5 how the words look. */
export const UPDATE_WORDING = new PreparedStatement(
  `
    update amendment
    set proposed_text = $2, proposed_formats = $5::jsonb, revision = revision + $3, changed_by = $4, changed_at = app_now()
    where id = $1`,
);
