import type { ParagraphChange } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type {
  MonitoringParagraphView,
  MonitoringProvisionView,
  MonitoringReportLineView,
  MonitoringReportView,
  PendingRecordsView,
} from './dto/monitoring-report.view.ts';
import { mayWriteReports } from './monitoring-report.policy.ts';
import type { ParagraphRow, ReportLineRow, ReportRow } from './monitoring-reports.query.ts';
import { compareReports } from './report-changes.ts';

export interface ReportParts {
  readonly report: ReportRow;
  readonly paragraphs: readonly ParagraphRow[];
  /** Null where there is no report before. */
  readonly previous: readonly ParagraphRow[] | null;
  readonly pending: PendingRecordsView | null;
}

export const presentReportLine = ({ sentAt, ...line }: ReportLineRow): MonitoringReportLineView => ({
  ...line,
  sentAt: sentAt?.toISOString() ?? null,
});

/** A report as one reader gets it. What was left out is for those who write it. */
export function presentReport(
  actor: Actor,
  { report, paragraphs, previous, pending }: ReportParts,
): MonitoringReportView {
  const edit = report.state === 'draft' && mayWriteReports(actor, report.country);
  const told = edit ? paragraphs : paragraphs.filter(({ leftOut }) => !leftOut);
  const { changes, gone } = compareReports(told, previous);
  const { id, country, title, introduction, firstDay, lastDay, state, gatheredAt, sentAt, revision } = report;
  return {
    id,
    country,
    instrument: { id: report.instrumentId, title: report.instrument, body: report.instrumentBody },
    title,
    introduction,
    firstDay,
    lastDay,
    state,
    gatheredAt: gatheredAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    previous: presentPrevious(report),
    provisions: groupByProvision(told, changes),
    gone: gone.map(({ provisionNumber, recordLabel, text }) => ({
      provisionNumber,
      label: recordLabel,
      text,
    })),
    pending,
    revision,
    can: { edit },
  };
}

function presentPrevious({ previousId, previousTitle, previousSentAt }: ReportRow) {
  if (!previousId || previousTitle === null || !previousSentAt) return null;
  return { id: previousId, title: previousTitle, sentAt: previousSentAt.toISOString() };
}

function groupByProvision(
  paragraphs: readonly ParagraphRow[],
  changes: readonly (ParagraphChange | null)[],
): MonitoringProvisionView[] {
  const provisions = new Map<string | null, MonitoringProvisionView>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const { provisionId, provisionNumber, provisionTitle } = paragraph;
    const provision = provisions.get(provisionId) ?? {
      id: provisionId,
      number: provisionNumber,
      title: provisionTitle,
      paragraphs: [],
    };
    provision.paragraphs.push(presentParagraph(paragraph, changes[index] ?? null));
    provisions.set(provisionId, provision);
  }
  return [...provisions.values()];
}

function presentParagraph(
  { id, text, draftedText, leftOut, outdated, revision, ...paragraph }: ParagraphRow,
  change: ParagraphChange | null,
): MonitoringParagraphView {
  return {
    id,
    text,
    draftedText,
    leftOut,
    outdated,
    revision,
    record: {
      kind: paragraph.recordKind,
      id: paragraph.recordId,
      label: paragraph.recordLabel,
      at: new Date(paragraph.recordAt).toISOString(),
    },
    change,
  };
}
