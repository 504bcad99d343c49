import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { WordingReport } from './wording-report.entity.ts';
import { WordingReportQuery } from './wording-report.query.ts';
import { WORDING_REPORT_RETENTION } from './wording-report.repository.ts';
import { WordingReportService } from './wording-report.service.ts';
import { WordingReportsController } from './wording-reports.controller.ts';

/** Words of Norbanet that members find wrong: the secretariat has them corrected, or leaves them. */
@Module({
  imports: [TypeOrmModule.forFeature([WordingReport])],
  controllers: [WordingReportsController],
  providers: [WordingReportQuery, WordingReportService],
  exports: [WordingReportQuery],
})
export class WordingModule implements OnModuleInit {
  constructor(private readonly retention: RetentionRuleRegistry) {}

  onModuleInit(): void {
    this.retention.register(WORDING_REPORT_RETENTION);
  }
}
