import { Module } from '@nestjs/common';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { MeetingSharingService } from './meeting-sharing.service.ts';
import { NationalMeetingsController } from './national-meetings.controller.ts';
import { NationalMeetingsQuery } from './national-meetings.query.ts';

/** Meetings of one country, of which the others learn only what its team shares. */
@Module({
  imports: [MeetingCoreModule],
  controllers: [NationalMeetingsController],
  providers: [MeetingSharingService, NationalMeetingsQuery],
})
export class NationalMeetingsModule {}
