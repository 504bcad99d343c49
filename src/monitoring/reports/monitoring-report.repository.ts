import type { CountryCode } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { MonitoringReport } from './monitoring-report.entity.ts';
import type { DraftedParagraph, KeptParagraph } from './report-draft.ts';
import { type SourceRecord, SELECT_SOURCE_RECORDS } from './report-source.sql.ts';

export interface ReportScope {
  readonly country: CountryCode;
  readonly instrumentId: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** How an instrument is called now, and whether it can still be chosen. */
export interface InstrumentName {
  readonly title: string;
  readonly body: string | null;
  readonly retired: boolean;
}

const SELECT_KEPT = `
  select id, provision_id as "provisionId", provision_number as "provisionNumber",
    provision_title as "provisionTitle", record_kind as "recordKind", record_id as "recordId",
    record_label as "recordLabel", record_at::text as "recordAt", drafted_text as "draftedText", text,
    left_out as "leftOut", outdated, revision
  from monitoring_paragraph
  where report_id = $1`;

const SAVE_PARAGRAPHS = `
  insert into monitoring_paragraph (id, report_id, ordinal, provision_id, provision_number, provision_title,
    record_kind, record_id, record_label, record_at, drafted_text, text, left_out, outdated, revision)
  select p.id, $1, p.ordinal, p."provisionId", p."provisionNumber", p."provisionTitle", p."recordKind", p."recordId",
    p."recordLabel", p."recordAt", p."draftedText", p.text, p."leftOut", p.outdated, p.revision
  from jsonb_to_recordset($2::jsonb) as p(id uuid, ordinal integer, "provisionId" uuid, "provisionNumber" text,
    "provisionTitle" text, "recordKind" text, "recordId" uuid, "recordLabel" text, "recordAt" timestamptz,
    "draftedText" text, text text, "leftOut" boolean, outdated boolean, revision integer)
  on conflict (id) do update set ordinal = excluded.ordinal, provision_number = excluded.provision_number,
    provision_title = excluded.provision_title, record_label = excluded.record_label,
    record_at = excluded.record_at, drafted_text = excluded.drafted_text, text = excluded.text,
    outdated = excluded.outdated, revision = excluded.revision`;

export function lockReport(tx: Tx, id: string): Promise<MonitoringReport | null> {
  return tx.manager.findOne(MonitoringReport, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Two who create at the same time come one after the other, so that the bound of a country holds. */
export async function countReportsLocked(tx: Tx, country: CountryCode): Promise<number> {
  await tx.manager.query('select from country where code = $1 for no key update', [country]);
  return tx.manager.countBy(MonitoringReport, { country });
}

export async function findInstrumentName(tx: Tx, id: string): Promise<InstrumentName | undefined> {
  const [found] = await tx.manager.query<InstrumentName[]>(
    'select title, body, retired_at is not null as retired from instrument where id = $1',
    [id],
  );
  return found;
}

export const findSourceRecords = (
  tx: Tx,
  { country, instrumentId, firstDay, lastDay }: ReportScope,
): Promise<SourceRecord[]> =>
  tx.manager.query<SourceRecord[]>(SELECT_SOURCE_RECORDS, [country, instrumentId, firstDay, lastDay]);

export const findKeptParagraphs = (tx: Tx, reportId: string): Promise<KeptParagraph[]> =>
  tx.manager.query<KeptParagraph[]>(SELECT_KEPT, [reportId]);

/** Replaces what a draft says by its new state, in two statements however long it is. */
export async function saveParagraphs(
  tx: Tx,
  reportId: string,
  paragraphs: readonly DraftedParagraph[],
  removedIds: readonly string[],
): Promise<void> {
  if (removedIds.length > 0)
    await tx.manager.query('delete from monitoring_paragraph where id = any($1::uuid[])', [removedIds]);
  const rows = paragraphs.map((paragraph) => ({ ...paragraph, id: paragraph.id ?? newId() }));
  if (rows.length > 0) await tx.manager.query(SAVE_PARAGRAPHS, [reportId, JSON.stringify(rows)]);
}
