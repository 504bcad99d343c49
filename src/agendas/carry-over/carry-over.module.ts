import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/index.ts';
import { MeetingsModule } from '../../meetings/index.ts';
import { AgendaCoreModule } from '../agenda-core.module.ts';
import { CarryOverController } from './carry-over.controller.ts';
import { CarryOverService } from './carry-over.service.ts';
import { NextMeetingsQuery } from './next-meetings.query.ts';

/** Takes items that were not reached to a later meeting. */
@Module({
  imports: [AgendaCoreModule, DocumentsModule, MeetingsModule],
  controllers: [CarryOverController],
  providers: [CarryOverService, NextMeetingsQuery],
})
export class CarryOverModule {}
