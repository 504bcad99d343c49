import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { MonitoringReportView, PendingRecordsView } from './dto/monitoring-report.view.ts';
import { presentReport } from './monitoring-reports.presenter.ts';
import { MonitoringReportsQuery, type ParagraphRow, type ReportRow } from './monitoring-reports.query.ts';
import { draftReport } from './report-draft.ts';

/** A report with its paragraphs, how it differs from the one before, and what has moved since it was drafted. */
@Injectable()
export class MonitoringReportViewService {
  constructor(private readonly query: MonitoringReportsQuery) {}

  async one(actor: Actor, id: string): Promise<MonitoringReportView> {
    const report = await this.query.one(actor, id);
    const { previousId } = report;
    const rows = await this.query.paragraphs(previousId ? [id, previousId] : [id]);
    const paragraphs = rows.filter(({ reportId }) => reportId === id);
    const previous = previousId ? rows.filter(({ reportId }) => reportId === previousId) : null;
    return presentReport(actor, {
      report,
      paragraphs,
      previous,
      pending: report.state === 'draft' ? await this.findPending(report, paragraphs) : null,
    });
  }

  private async findPending(
    report: ReportRow,
    paragraphs: readonly ParagraphRow[],
  ): Promise<PendingRecordsView> {
    const { added, changed, removed } = draftReport(await this.query.sourceRecords(report), paragraphs);
    return { added, changed, removed };
  }
}
