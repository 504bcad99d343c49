import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { TextCheckService } from '#platform/text/text-check.service';
import { ContactAllowList } from './contact-allow-list.ts';
import { KnownContactQuery } from './known-contact.query.ts';
import { PersonalDataCheck } from './personal-data.check.ts';
import { SafeguardingReportQuery } from './safeguarding-report.query.ts';
import { TextReleaseService } from './text-release.service.ts';
import { SafeguardingReportService } from './safeguarding-report.service.ts';
import { SafeguardingController } from './safeguarding.controller.ts';
import { ScanPool } from './scan/scan-pool.ts';
import { StoredPageQuery } from './sweep/stored-page.query.ts';
import { StoredTextQuery } from './sweep/stored-text.query.ts';
import { SweepStoredTextsJob } from './sweep/sweep-stored-texts.job.ts';
import { SweepRunnerService } from './sweep/sweep-runner.service.ts';
import { SweepQuery } from './sweep/sweep.query.ts';
import { SweepService } from './sweep/sweep.service.ts';
import { SweepsController } from './sweeps.controller.ts';

@Module({
  controllers: [SafeguardingController, SweepsController],
  providers: [
    ScanPool,
    KnownContactQuery,
    ContactAllowList,
    SafeguardingReportService,
    TextReleaseService,
    SafeguardingReportQuery,
    PersonalDataCheck,
    StoredTextQuery,
    StoredPageQuery,
    SweepService,
    SweepQuery,
    SweepRunnerService,
    SweepStoredTextsJob,
  ],
})
export class SafeguardingModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly gate: TextCheckService,
    private readonly check: PersonalDataCheck,
    private readonly pool: ScanPool,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.gate.register(this.check);
  }

  onApplicationBootstrap(): void {
    if (this.config.NODE_ENV !== 'test' && this.config.servesHttp) this.pool.warmUp();
  }
}
