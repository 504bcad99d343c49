import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/index.ts';
import { RemindersModule } from '../../reminders/index.ts';
import { GrantsModule } from '../grants/grants.module.ts';
import { RatesModule } from '../rates/rates.module.ts';
import { ControlService } from './control.service.ts';
import { ReportService } from './report.service.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsQuery } from './reports.query.ts';
import { SendFundReportRemindersJob } from './send-fund-report-reminders.job.ts';

/** Reports of teams, the control of their lines by two people, and reminders of reports that are due. */
@Module({
  imports: [DocumentsModule, RemindersModule, GrantsModule, RatesModule],
  controllers: [ReportsController],
  providers: [ReportsQuery, ReportService, ControlService, SendFundReportRemindersJob],
  exports: [ReportService, ControlService],
})
export class ReportsModule {}
