import type { ClauseDifference, VersionedClause } from '@nbn/drafting';
import type { ComparedClauseView, ComparisonView } from './dto/version.view.ts';

/** The versions that are compared; null is the text as it stands now. */
export type ComparedVersions = Pick<ComparisonView, 'from' | 'to'>;

const presentClause = ({ formats, ...clause }: VersionedClause): ComparedClauseView => ({
  ...clause,
  formats: [...(formats ?? [])],
});

/**
 * The JSON of a `ComparisonView`: what differs; whatever is as it was is only counted. It is written where the texts
 * are compared, because as many objects as a long standard has changed words take their time between two threads.
 */
export function renderComparison(versions: ComparedVersions, all: readonly ClauseDifference[]): string {
  const differences = all.filter(({ fate, moved }) => fate !== 'same' || moved);
  return JSON.stringify({
    ...versions,
    differences: differences.map(({ before, after, words, ...difference }) => ({
      ...difference,
      before: before && presentClause(before),
      after: after && presentClause(after),
      words: words.map(({ formats, was, ...change }) => ({
        ...change,
        formats: [...formats],
        ...(was ? { was: [...was] } : {}),
      })),
    })),
    same: all.length - differences.length,
  } satisfies ComparisonView);
}
