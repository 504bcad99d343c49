import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Config } from '#platform/config/config';
import { TextCheckService } from '#platform/text/text-check.service';
import { PersonalDataCheck } from './personal-data.check.ts';
import { SafeguardingReportQuery } from './safeguarding-report.query.ts';
import { TextReleaseService } from './text-release.service.ts';
import { SafeguardingReportService } from './safeguarding-report.service.ts';
import { SafeguardingController } from './safeguarding.controller.ts';
import { ScanModule } from './scan/scan.module.ts';
import { ScanPool } from './scan/scan-pool.ts';
import { SweepsModule } from './sweep/sweeps.module.ts';

/** Checks every text that comes in for personal data, and keeps reports of what it found. */
@Module({
  imports: [ScanModule, SweepsModule],
  controllers: [SafeguardingController],
  providers: [SafeguardingReportService, TextReleaseService, SafeguardingReportQuery, PersonalDataCheck],
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
