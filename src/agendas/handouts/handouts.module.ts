import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/index.ts';
import { AgendaCoreModule } from '../agenda-core.module.ts';
import { AttendanceExportService } from './attendance-export.service.ts';
import { AttendanceQuery } from './attendance.query.ts';
import { HandoutsController } from './handouts.controller.ts';

/** What is handed out at a meeting: the agenda in local time, and the list of those who attend. */
@Module({
  imports: [AgendaCoreModule, MeetingsModule],
  controllers: [HandoutsController],
  providers: [AttendanceQuery, AttendanceExportService],
})
export class HandoutsModule {}
