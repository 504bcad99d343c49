import type { ClauseDifference, VersionedClause } from '@nbn/drafting';
import type { VersionKind } from '@nbn/contracts';
import type { MemberRecord, PeopleReader } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import type { FingerprintScheme } from './version-fingerprint.ts';
import type { ComparedClauseView, ComparisonView, VersionView } from './dto/version.view.ts';

export interface VersionRow {
  readonly id: string;
  readonly standardId: string;
  readonly ordinal: number;
  readonly label: string;
  readonly kind: VersionKind;
  readonly title: string;
  readonly scheme: FingerprintScheme;
  readonly hash: string;
  readonly clauses: number;
  readonly madeBy: MemberRecord | null;
  readonly madeAt: Date;
  readonly purgedAt: Date | null;
}

export function presentVersion(reader: PeopleReader, row: VersionRow): VersionView {
  const { id, standardId, ordinal, label, kind, title, scheme, hash, clauses, madeBy, madeAt, purgedAt } =
    row;
  return {
    id,
    standardId,
    ordinal,
    label,
    kind,
    title,
    scheme,
    hash,
    clauses,
    madeBy: presentPeople(reader, madeBy),
    madeAt: madeAt.toISOString(),
    purgedAt: purgedAt?.toISOString() ?? null,
  };
}

const presentClause = ({ formats, ...clause }: VersionedClause): ComparedClauseView => ({
  ...clause,
  formats: [...(formats ?? [])],
});

/** What differs; whatever is as it was is only counted. */
export function presentComparison(
  reader: PeopleReader,
  from: VersionRow | null,
  to: VersionRow | null,
  all: readonly ClauseDifference[],
): ComparisonView {
  const differences = all.filter(({ fate, moved }) => fate !== 'same' || moved);
  return {
    from: from && presentVersion(reader, from),
    to: to && presentVersion(reader, to),
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
  };
}
