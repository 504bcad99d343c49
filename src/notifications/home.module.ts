import { Module } from '@nestjs/common';
import { AgendasModule } from '../agendas/index.ts';
import { BallotsModule } from '../ballots/index.ts';
import { DeliveriesModule } from '../deliveries/index.ts';
import { DocumentsModule } from '../documents/index.ts';
import { MonitoringModule } from '../monitoring/index.ts';
import { PlansModule } from '../plans/index.ts';
import { PracticesModule } from '../practices/index.ts';
import { PrioritiesModule } from '../priorities/index.ts';
import { StandardsModule } from '../standards/index.ts';
import { HomeController } from './home.controller.ts';
import { HomeQuery } from './home.query.ts';
import { NewsDigestService } from './news/news-digest.service.ts';
import { NewsQuery } from './news/news.query.ts';
import { RemindersModule } from '../reminders/index.ts';
import { WordingModule } from '../wording/index.ts';
import { NotificationsModule } from './notifications.module.ts';

/** The first page: what waits for the reader, out of all features. */
@Module({
  imports: [
    AgendasModule,
    BallotsModule,
    DeliveriesModule,
    DocumentsModule,
    MonitoringModule,
    PlansModule,
    PracticesModule,
    PrioritiesModule,
    RemindersModule,
    StandardsModule,
    NotificationsModule,
    WordingModule,
  ],
  controllers: [HomeController],
  providers: [HomeQuery, NewsDigestService, NewsQuery],
})
export class HomeModule {}
