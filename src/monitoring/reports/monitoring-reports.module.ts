import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PrintModule } from '#platform/print/print.module';
import { MonitoringParagraph } from './monitoring-paragraph.entity.ts';
import { MonitoringReport } from './monitoring-report.entity.ts';
import { MonitoringReportService } from './monitoring-report.service.ts';
import { MonitoringReportViewService } from './monitoring-report-view.service.ts';
import { MonitoringReportsController } from './monitoring-reports.controller.ts';
import { ReportArchiveSection } from './report-archive.section.ts';
import { MonitoringReportsQuery } from './monitoring-reports.query.ts';

/** What countries report to those who monitor them. */
@Module({
  imports: [TypeOrmModule.forFeature([MonitoringReport, MonitoringParagraph]), PrintModule],
  controllers: [MonitoringReportsController],
  providers: [
    MonitoringReportService,
    MonitoringReportViewService,
    MonitoringReportsQuery,
    ReportArchiveSection,
  ],
})
export class MonitoringReportsModule {}
