import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/config.ts';
import { TextGate } from '../platform/text/text-gate.ts';
import { AllowList } from './allow-list.ts';
import { PersonalDataCheck } from './personal-data.check.ts';
import { ReportsQuery } from './reports.query.ts';
import { Releases } from './releases.service.ts';
import { Reports } from './reports.service.ts';
import { SafeguardingController } from './safeguarding.controller.ts';
import { ScanPool } from './scanning/scan-pool.ts';
import { ScanThread } from './scanning/scan-thread.ts';
import { Pages } from './sweep/pages.ts';
import { StoredTexts } from './sweep/stored-texts.ts';
import { StoredTextsSweep } from './sweep/stored-texts.sweep.ts';
import { Sweeping } from './sweep/sweeping.service.ts';
import { SweepsQuery } from './sweep/sweeps.query.ts';
import { Sweeps } from './sweep/sweeps.service.ts';
import { SweepsController } from './sweeps.controller.ts';

@Module({
  controllers: [SafeguardingController, SweepsController],
  providers: [
    ScanThread,
    ScanPool,
    AllowList,
    Reports,
    Releases,
    ReportsQuery,
    PersonalDataCheck,
    StoredTexts,
    Pages,
    Sweeps,
    SweepsQuery,
    Sweeping,
    StoredTextsSweep,
  ],
})
export class SafeguardingModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly gate: TextGate,
    private readonly check: PersonalDataCheck,
    private readonly pool: ScanPool,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.gate.register(this.check);
  }

  onApplicationBootstrap(): void {
    if (this.config.NODE_ENV !== 'test' && this.config.servesHttp) this.pool.warm();
  }
}
