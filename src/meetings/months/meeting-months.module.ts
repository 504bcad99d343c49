import { Module } from '@nestjs/common';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { ConsultationDeadlinesRegistry } from './consultation-deadlines.registry.ts';
import { MeetingMonthsController } from './meeting-months.controller.ts';

/** The calendar by month. */
@Module({
  imports: [MeetingCoreModule],
  controllers: [MeetingMonthsController],
  providers: [ConsultationDeadlinesRegistry],
  exports: [ConsultationDeadlinesRegistry],
})
export class MeetingMonthsModule {}
