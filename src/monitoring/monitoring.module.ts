import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Instrument } from './instrument.entity.ts';
import { Provision } from './provision.entity.ts';
import { Recommendation } from './recommendation.entity.ts';
import { MonitoringReportsModule } from './reports/monitoring-reports.module.ts';

/** What outside bodies ask of the countries, and what the Network's work answers to. */
@Module({
  imports: [TypeOrmModule.forFeature([Instrument, Provision, Recommendation]), MonitoringReportsModule],
})
export class MonitoringModule {}
