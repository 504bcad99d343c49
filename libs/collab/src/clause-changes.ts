import { equalFormats } from '@nbn/contracts';
import type { CollabClause } from './schema.ts';

/** A clause that is new or is another now; what it said before is null for a new one. */
export interface ChangedClause {
  readonly now: CollabClause;
  readonly before: string | null;
  /** The addresses that its words led to before, where they led anywhere. */
  readonly ledTo?: readonly string[];
  /** That its kind or level is another now. */
  readonly isReshaped?: true;
}

/** What a pass over the clauses of a document found to be otherwise than before. */
export interface ClauseChanges {
  readonly changed: readonly ChangedClause[];
  readonly removed: readonly string[];
  /** The order of all clauses, when it is another now. */
  readonly order: readonly string[] | null;
}

/** How a clause differs from what it was; null where it does not. */
export function compareClause(old: CollabClause | undefined, now: CollabClause): ChangedClause | null {
  if (!old) return { now, before: null };
  const isReshaped = old.kind !== now.kind || old.level !== now.level;
  const isSame = old.text === now.text && equalFormats(old.formats ?? [], now.formats ?? []);
  if (isSame && !isReshaped) return null;
  const ledTo = addressesIn(old);
  return {
    now,
    before: old.text,
    ...(ledTo.length > 0 ? { ledTo } : {}),
    ...(isReshaped ? { isReshaped: true } : {}),
  };
}

/** The changes of two passes one after the other, each clause once. */
export function joinChanges(
  first: readonly ChangedClause[],
  second: readonly ChangedClause[],
): ChangedClause[] {
  const later = new Map(second.map((change) => [change.now.id, change]));
  const both = first.map((change) => {
    const now = later.get(change.now.id)?.now ?? change.now;
    later.delete(change.now.id);
    return { ...change, now };
  });
  return [...both, ...later.values()];
}

/**
 * The clauses whose references may be stale after changes: all (null) where one can have another number than
 * before, otherwise those that lead elsewhere now.
 */
export function clausesToRenew({ changed, removed, order }: ClauseChanges): ReadonlySet<string> | null {
  if (order !== null || removed.length > 0 || changed.some(({ isReshaped }) => isReshaped)) return null;
  const leadsElsewhere = ({ now, ledTo = [] }: ChangedClause): boolean =>
    addressesIn(now).some((address) => !ledTo.includes(address));
  return new Set(changed.filter(leadsElsewhere).map(({ now }) => now.id));
}

const addressesIn = ({ formats = [] }: Pick<CollabClause, 'formats'>): string[] =>
  formats.flatMap(({ href }) => href ?? []);
