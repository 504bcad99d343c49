import { Module } from '@nestjs/common';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { CompleteMeetingsJob } from './complete-meetings.job.ts';

/** Closes meetings that are over. */
@Module({ imports: [MeetingCoreModule], providers: [CompleteMeetingsJob] })
export class MeetingCompletionModule {}
