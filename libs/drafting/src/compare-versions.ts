import { equalFormats, type ClauseKind, type TextFormat } from '@nbn/contracts';
import type { FormattedChange } from './format-merge.ts';
import { longestAscendingRun } from './longest-ascending-run.ts';
import { diffClause } from './row-diff.ts';

/** A clause as one version holds it. */
export interface VersionedClause {
  readonly id: string;
  /** As it is cited there. */
  readonly number: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  /** How the words look; not there where all are plain. */
  readonly formats?: readonly TextFormat[];
}

/**
 * What became of a clause between two versions. `renumbered`: nothing but its number, by what happened around
 * it.
 */
export type ClauseDifferenceKind = 'same' | 'renumbered' | 'changed' | 'added' | 'removed';

export interface ClauseDifference {
  readonly id: string;
  readonly fate: ClauseDifferenceKind;
  /** It stands at another place among the clauses that both versions have. */
  readonly moved: boolean;
  readonly before: VersionedClause | null;
  readonly after: VersionedClause | null;
  /** The words, where they or their form differ or are all new or all gone. */
  readonly words: readonly FormattedChange[];
}

type Words = Pick<VersionedClause, 'text' | 'formats'>;
const NOTHING: Words = { text: '' };

const wordsBetween = (kind: ClauseKind, before: Words, after: Words): FormattedChange[] =>
  diffClause(
    kind,
    { text: before.text, formats: before.formats ?? [] },
    { text: after.text, formats: after.formats ?? [] },
  );

function differenceOf(before: VersionedClause, after: VersionedClause, moved: boolean): ClauseDifference {
  const reworded = before.text !== after.text || !equalFormats(before.formats ?? [], after.formats ?? []);
  const recast = before.kind !== after.kind || before.level !== after.level;
  const unchangedFate = before.number === after.number ? 'same' : 'renumbered';
  return {
    id: after.id,
    fate: reworded || recast ? 'changed' : unchangedFate,
    moved,
    before,
    after,
    words: reworded ? wordsBetween(after.kind, before, after) : [],
  };
}

/**
 * Two versions of a standard, clause by clause and by their identity: in the reading order of the newer one,
 * what was removed standing where it stood. A clause that only slid because others came or went has not
 * moved.
 */
export function compareVersions(
  older: readonly VersionedClause[],
  newer: readonly VersionedClause[],
): ClauseDifference[] {
  const oldAt = new Map(older.map(({ id }, at) => [id, at]));
  // Those of a longest ascending run stayed; whoever is not among them moved, or is new.
  const stayed = longestAscendingRun(newer.map(({ id }) => oldAt.get(id)));
  const moved = new Set(newer.filter((_, at) => !stayed.has(at)).map(({ id }) => id));
  const keptIds = new Set(newer.map(({ id }) => id));

  const gone = new Map<string | null, ClauseDifference[]>();
  let anchor: string | null = null;
  for (const clause of older) {
    if (keptIds.has(clause.id)) {
      if (!moved.has(clause.id)) anchor = clause.id;
      continue;
    }
    const removal: ClauseDifference = {
      id: clause.id,
      fate: 'removed',
      moved: false,
      before: clause,
      after: null,
      words: wordsBetween(clause.kind, clause, NOTHING),
    };
    gone.set(anchor, [...(gone.get(anchor) ?? []), removal]);
  }

  const differences = [...(gone.get(null) ?? [])];
  for (const clause of newer) {
    const at = oldAt.get(clause.id);
    differences.push(
      at === undefined
        ? {
            id: clause.id,
            fate: 'added',
            moved: false,
            before: null,
            after: clause,
            words: wordsBetween(clause.kind, NOTHING, clause),
          }
        : differenceOf(older[at]!, clause, moved.has(clause.id)),
    );
    differences.push(...(gone.get(clause.id) ?? []));
  }
  return differences;
}
