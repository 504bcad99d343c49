import type { VersionKind } from '@nbn/contracts';
import type { MemberRecord, PeopleReader } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import type { FingerprintScheme } from './version-fingerprint.ts';
import type { VersionView } from './dto/version.view.ts';

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
