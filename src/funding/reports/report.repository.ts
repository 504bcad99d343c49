import type { CostCategory, ReportState, ReportTransition } from '@nbn/contracts';
import type { Currency, Rate } from '@nbn/money';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

export interface LockedReport {
  readonly id: string;
  readonly grantId: string;
  readonly state: ReportState;
  readonly revision: number;
}

export interface LineValues {
  readonly category: CostCategory;
  readonly description: string;
  readonly invoiceNumber: string | null;
  readonly invoiceOn: string | null;
  readonly paidOn: string | null;
  readonly totalCents: number;
  readonly vatCents: number;
  readonly amountCents: number;
  readonly currency: Currency;
  readonly sensitive: boolean;
  readonly versionId: string | null;
}

export interface NewLine extends LineValues {
  readonly id: string;
  readonly reportId: string;
  readonly grantId: string;
  readonly number: number;
  readonly milestone: number | null;
}

export interface SubmittedLine {
  readonly id: string;
  readonly amountCents: number;
  readonly currency: Currency;
  /** Frozen by an earlier submission. */
  readonly rate: Rate | null;
}

/** Locks a report for the rest of the transaction; its grant is locked before it. */
export async function lockReport(tx: Tx, id: string): Promise<LockedReport | null> {
  const [row] = await tx.manager.query<LockedReport[]>(
    'select id, grant_id as "grantId", state, revision from grant_report where id = $1 for update',
    [id],
  );
  return row ?? null;
}

/** Whose grant a report belongs to, before anything is locked; null for no report. */
export async function findGrantOfReport(tx: Tx, reportId: string): Promise<string | null> {
  const [row] = await tx.manager.query<{ grantId: string }[]>(
    'select grant_id as "grantId" from grant_report where id = $1',
    [reportId],
  );
  return row?.grantId ?? null;
}

/** Counts a change of a report, so that nobody submits what they have not read. */
export async function touchReport(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('update grant_report set revision = revision + 1 where id = $1', [id]);
}

export async function updateReportState(tx: Tx, id: string, state: ReportState): Promise<void> {
  await tx.manager.query('update grant_report set state = $2, revision = revision + 1 where id = $1', [
    id,
    state,
  ]);
}

export async function countLines(tx: Tx, reportId: string): Promise<number> {
  const [row] = await tx.manager.query<[{ lines: number }]>(
    'select count(*)::int as lines from report_line where report_id = $1',
    [reportId],
  );
  return row.lines;
}

export async function nextLineNumber(tx: Tx, reportId: string): Promise<number> {
  const [row] = await tx.manager.query<[{ number: number }]>(
    'select coalesce(max(number), 0) + 1 as number from report_line where report_id = $1',
    [reportId],
  );
  return row.number;
}

const lineValues = (line: LineValues): (string | number | boolean | null)[] => [
  line.category,
  line.description,
  line.invoiceNumber,
  line.invoiceOn,
  line.paidOn,
  line.totalCents,
  line.vatCents,
  line.amountCents,
  line.currency,
  line.sensitive,
  line.versionId,
];

export async function insertLine(tx: Tx, line: NewLine): Promise<void> {
  await tx.manager.query(
    `
      insert into report_line (
        category, description, invoice_number, invoice_on, paid_on, total_cents, vat_cents, amount_cents, currency,
        sensitive, document_version_id, id, report_id, grant_id, number, milestone
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [...lineValues(line), line.id, line.reportId, line.grantId, line.number, line.milestone],
  );
}

/** Changes an expense of a draft; false where there is none. A rate that was frozen goes with its currency. */
export async function updateLine(tx: Tx, reportId: string, id: string, line: LineValues): Promise<boolean> {
  const [rows] = await tx.manager.query<[object[], number]>(
    `
      update report_line
      set category = $1, description = $2, invoice_number = $3, invoice_on = $4, paid_on = $5, total_cents = $6,
        vat_cents = $7, amount_cents = $8, sensitive = $10, document_version_id = $11,
        rate_month = case when currency = $9 then rate_month end,
        rate_numerator = case when currency = $9 then rate_numerator end,
        rate_denominator = case when currency = $9 then rate_denominator end,
        rate_source = case when currency = $9 then rate_source end, currency = $9
      where id = $12 and report_id = $13 and milestone is null
      returning id`,
    [...lineValues(line), id, reportId],
  );
  return rows.length > 0;
}

/** Removes a line of a draft and says which milestone it delivered; null where there is no such line. */
export async function deleteLine(
  tx: Tx,
  reportId: string,
  id: string,
): Promise<{ readonly milestone: number | null } | null> {
  const [[row]] = await tx.manager.query<[{ milestone: number | null }[], number]>(
    'delete from report_line where id = $1 and report_id = $2 returning milestone',
    [id, reportId],
  );
  return row ?? null;
}

export function findSubmittedLines(tx: Tx, reportId: string): Promise<SubmittedLine[]> {
  return tx.manager.query<SubmittedLine[]>(
    `
      select id, amount_cents::float8 as "amountCents", currency,
        case when rate_month is not null then json_build_object(
          'numerator', rate_numerator, 'denominator', rate_denominator
        ) end as rate
      from report_line
      where report_id = $1
      order by number`,
    [reportId],
  );
}

export interface DeclaredLine {
  readonly id: string;
  readonly declaredCents: number;
  readonly rate: Rate;
  readonly source: string;
}

/** Declares lines; a rate that an earlier submission froze stays with its month and source. */
export async function declareLines(tx: Tx, month: string, lines: readonly DeclaredLine[]): Promise<void> {
  await tx.manager.query(
    `
      update report_line l
      set declared_cents = g.declared, rate_numerator = g.numerator, rate_denominator = g.denominator,
        rate_month = coalesce(l.rate_month, $1::date), rate_source = coalesce(l.rate_source, g.source)
      from unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::text[])
        as g(id, declared, numerator, denominator, source)
      where l.id = g.id`,
    [
      month,
      lines.map(({ id }) => id),
      lines.map(({ declaredCents }) => declaredCents),
      lines.map(({ rate }) => rate.numerator),
      lines.map(({ rate }) => rate.denominator),
      lines.map(({ source }) => source),
    ],
  );
}

export interface NewTransition {
  readonly reportId: string;
  readonly state: ReportTransition;
  readonly byId: string;
  readonly reason: string | null;
}

/** Keeps what happened to a report, with its sums at this moment; of one that is opened again also its lines. */
export async function insertTransition(
  tx: Tx,
  { reportId, state, byId, reason }: NewTransition,
): Promise<void> {
  await tx.manager.query(
    `
      insert into grant_report_transition (
        id, report_id, state, by_id, at, reason, declared_cents, certified_cents, lines
      )
      select $1, $2, $3::text, $4, app_now(), $5, coalesce(sum(l.declared_cents), 0),
        coalesce(sum(l.certified_cents), 0),
        case when $3 = 'reopened' then coalesce(jsonb_agg(to_jsonb(l) order by l.number), '[]') end
      from report_line l
      where l.report_id = $2`,
    [newId(), reportId, state, byId, reason],
  );
}

/** Makes a report's lines a draft again. Their rates stay frozen, and what was confirmed stays in the history. */
export async function reopenLines(tx: Tx, reportId: string): Promise<void> {
  await tx.manager.query(
    `
      delete from line_control c
      using report_line l
      where l.id = c.line_id and l.report_id = $1 and c.state = 'proposed'`,
    [reportId],
  );
  await tx.manager.query(
    `
      update report_line
      set declared_cents = null, certified_cents = null, deducted_cents = null, parked_cents = null
      where report_id = $1`,
    [reportId],
  );
}

export async function sumCertified(tx: Tx, reportId: string): Promise<number> {
  const [row] = await tx.manager.query<[{ cents: number }]>(
    'select coalesce(sum(certified_cents), 0)::float8 as cents from report_line where report_id = $1',
    [reportId],
  );
  return row.cents;
}
