import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { CalendarFeedService } from './calendar-feed.service.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarQuery } from './calendar.query.ts';

/** The meetings of a member as a calendar that other programs read. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarFeed]), MeetingCoreModule],
  controllers: [CalendarController],
  providers: [CalendarFeedService, CalendarQuery],
  exports: [CalendarFeedService],
})
export class CalendarModule {}
