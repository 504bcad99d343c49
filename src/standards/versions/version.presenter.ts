import type { ClauseDifference } from '@nbn/drafting';
import type { Person, VersionKind } from '@nbn/contracts';
import type { ComparisonView, VersionView } from './dto/version.view.ts';

export interface VersionRow {
  readonly id: string;
  readonly standardId: string;
  readonly ordinal: number;
  readonly label: string;
  readonly kind: VersionKind;
  readonly title: string;
  readonly hash: string;
  readonly clauses: number;
  readonly madeBy: Person | null;
  readonly madeAt: Date;
  readonly purgedAt: Date | null;
}

export function presentVersion({ id, standardId, ordinal, label, kind, title, hash, clauses, madeBy, madeAt, purgedAt }: VersionRow): VersionView {
  return { id, standardId, ordinal, label, kind, title, hash, clauses, madeBy, madeAt: madeAt.toISOString(), purgedAt: purgedAt?.toISOString() ?? null };
}

/** What differs; whatever is as it was is only counted. */
export function presentComparison(from: VersionRow | null, to: VersionRow | null, all: readonly ClauseDifference[]): ComparisonView {
  const differences = all.filter(({ fate, moved }) => fate !== 'same' || moved);
  return {
    from: from && presentVersion(from),
    to: to && presentVersion(to),
    differences: differences.map(({ words, ...difference }) => ({ ...difference, words: [...words] })),
    same: all.length - differences.length,
  };
}
