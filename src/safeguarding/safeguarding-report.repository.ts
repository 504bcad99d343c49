import type { SafeguardingOutcome, StoredPageKind } from '@nbn/contracts';
import { type PersonalDataKind, RULES_VERSION } from '@nbn/safeguarding';
import type { EntityManager } from 'typeorm';
import { newId } from '#platform/persistence/id';
import type { TextOrigin } from '#platform/text/text-origin';

/** What of a text is stored: the field, the kinds found in it and their lengths. */
export interface StoredFindings {
  readonly field: string;
  readonly found: readonly { readonly kind: PersonalDataKind; readonly length: number }[];
}

/** Whose text it was, and by which way it came. */
export type ReportOrigin = Pick<TextOrigin, 'actor' | 'place'>;

export interface NewReport {
  readonly id: string;
  readonly origin: ReportOrigin | null;
  readonly seen: readonly StoredFindings[];
  readonly outcome: SafeguardingOutcome;
  /** The release by which the text passed. */
  readonly releaseId?: string;
  /** The key by which a held text is known again. */
  readonly claimKey?: Buffer;
}

/** Findings in a text that is in the database already. */
export interface StoredTextReport {
  readonly sweepId: string;
  readonly rulesVersion: number;
  readonly table: string;
  readonly column: string;
  readonly key: readonly string[];
  readonly seen: StoredFindings;
  readonly page: { readonly kind: StoredPageKind; readonly id: string } | null;
}

const kindsOf = (seen: readonly StoredFindings[]): PersonalDataKind[] => [
  ...new Set(seen.flatMap(({ found }) => found.map(({ kind }) => kind))),
];

export async function insertReport(manager: EntityManager, report: NewReport): Promise<void> {
  const { id, origin, seen, outcome, releaseId, claimKey } = report;
  await manager.query(
    `
      insert into safeguarding_report (
        id, member_id, country, place, seen, kinds, outcome, release_id, claim_key, rules_version
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      origin?.actor?.memberId ?? null,
      origin?.actor?.country ?? null,
      origin?.place ?? 'system',
      JSON.stringify(seen),
      kindsOf(seen),
      outcome,
      releaseId ?? null,
      claimKey ?? null,
      RULES_VERSION,
    ],
  );
}

/** One report a stored text: a later sweep replaces what an earlier one found there. */
export async function upsertStoredTextReport(
  manager: EntityManager,
  report: StoredTextReport,
): Promise<void> {
  const { sweepId, rulesVersion, table, column, key, seen, page } = report;
  await manager.query(
    `
      insert into safeguarding_report (
        id, place, seen, kinds, outcome, rules_version, sweep_id, stored_table, stored_key, page_kind,
        page_id
      )
      values ($1, $2, $3, $4, 'stored', $5, $6, $7, $8, $9, $10)
      on conflict (stored_table, stored_key, place)
      where outcome = 'stored' do update set seen = excluded.seen, kinds = excluded.kinds,
        rules_version = excluded.rules_version, sweep_id = excluded.sweep_id,
        page_kind = excluded.page_kind, page_id = excluded.page_id`,
    [
      newId(),
      `stored ${table}.${column}`,
      JSON.stringify([seen]),
      kindsOf([seen]),
      rulesVersion,
      sweepId,
      table,
      key.join(' '),
      page?.kind ?? null,
      page?.id ?? null,
    ],
  );
}
