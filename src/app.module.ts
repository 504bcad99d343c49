import { Module } from '@nestjs/common';
import { AgendasModule } from './agendas/index.ts';
import { ArchiveModule } from './archive/index.ts';
import { AuditModule } from './audit/index.ts';
import { BallotsModule } from './ballots/index.ts';
import { DatabaseModule } from './database/database.module.ts';
import { DeliveriesModule } from './deliveries/index.ts';
import { DocumentsModule } from './documents/index.ts';
import { IdentityModule } from './identity/index.ts';
import { KeptPapersModule } from './kept-papers/index.ts';
import { MeetingsModule } from './meetings/index.ts';
import { FundingModule } from './funding/index.ts';
import { MonitoringModule } from './monitoring/index.ts';
import { HomeModule, NotificationsModule } from './notifications/index.ts';
import { NetworkModule } from './network/index.ts';
import { PlatformModule } from '#platform/platform.module';
import { ContributionsModule } from './contributions/index.ts';
import { OperationsModule } from './operations/index.ts';
import { OverviewModule } from './overview/index.ts';
import { PlansModule } from './plans/index.ts';
import { PracticesModule } from './practices/index.ts';
import { PrioritiesModule } from './priorities/index.ts';
import { PrivacyModule } from './privacy/index.ts';
import { PublicHomeModule } from './public-home/index.ts';
import { RemindersModule } from './reminders/index.ts';
import { SafeguardingModule } from './safeguarding/index.ts';
import { SearchModule, TermsModule } from './search/index.ts';
import { StandardsModule } from './standards/index.ts';
import { WordingModule } from './wording/index.ts';

/** The application: the platform, the database, and one module a feature. */
@Module({
  imports: [
    PlatformModule,
    DatabaseModule,
    IdentityModule,
    NetworkModule,
    RemindersModule,
    SafeguardingModule,
    MeetingsModule,
    AgendasModule,
    AuditModule,
    BallotsModule,
    PrioritiesModule,
    SearchModule,
    TermsModule,
    StandardsModule,
    KeptPapersModule,
    ContributionsModule,
    PlansModule,
    PracticesModule,
    FundingModule,
    MonitoringModule,
    DocumentsModule,
    NotificationsModule,
    HomeModule,
    ArchiveModule,
    DeliveriesModule,
    WordingModule,
    PublicHomeModule,
    OverviewModule,
    PrivacyModule,
    OperationsModule,
  ],
})
export class AppModule {}
