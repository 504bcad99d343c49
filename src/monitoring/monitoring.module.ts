import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PrioritiesModule } from '../priorities/index.ts';
import { RemindersModule } from '../reminders/index.ts';
import { StandardsModule } from '../standards/index.ts';
import { RecommendationArchiveSection } from './archive/recommendation-archive.section.ts';
import { RecommendationImportController } from './import-export/recommendation-import.controller.ts';
import { RecommendationImportService } from './import-export/recommendation-import.service.ts';
import { CrosswalkService } from './instruments/crosswalk.service.ts';
import { InstrumentService } from './instruments/instrument.service.ts';
import { InstrumentViewService } from './instruments/instrument-view.service.ts';
import { InstrumentsController } from './instruments/instruments.controller.ts';
import { InstrumentsQuery } from './instruments/instruments.query.ts';
import { Instrument } from './instrument.entity.ts';
import { Provision } from './provision.entity.ts';
import { Recommendation } from './recommendation.entity.ts';
import { MonitoringReportsModule } from './reports/monitoring-reports.module.ts';
import { OwnRecommendationsQuery } from './recommendations/own-recommendations.query.ts';
import { RecommendationService } from './recommendations/recommendation.service.ts';
import { RecommendationViewService } from './recommendations/recommendation-view.service.ts';
import { RecommendationsController } from './recommendations/recommendations.controller.ts';
import { RecommendationsQuery } from './recommendations/recommendations.query.ts';
import { SendRecommendationRemindersJob } from './recommendations/send-recommendation-reminders.job.ts';

/** What outside bodies ask of the countries, and what the Network's work answers to. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Instrument, Provision, Recommendation]),
    MonitoringReportsModule,
    PrioritiesModule,
    RemindersModule,
    StandardsModule,
  ],
  controllers: [InstrumentsController, RecommendationsController, RecommendationImportController],
  providers: [
    CrosswalkService,
    InstrumentService,
    InstrumentViewService,
    InstrumentsQuery,
    OwnRecommendationsQuery,
    RecommendationArchiveSection,
    RecommendationImportService,
    RecommendationService,
    RecommendationViewService,
    RecommendationsQuery,
    SendRecommendationRemindersJob,
  ],
  exports: [OwnRecommendationsQuery],
})
export class MonitoringModule {}
