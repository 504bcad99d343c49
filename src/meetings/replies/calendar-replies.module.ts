import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationsModule } from '../invitations.module.ts';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { StoredCalendarReply } from './calendar-reply.entity.ts';
import { ReadCalendarRepliesJob } from './read-calendar-replies.job.ts';
import { RepliesController } from './replies.controller.ts';
import { RepliesQuery } from './replies.query.ts';
import { ReplyApplyService } from './reply-apply.service.ts';
import { ReplyIngestService } from './reply-ingest.service.ts';
import { ReplyReviewService } from './reply-review.service.ts';

/** Answers to invitations that calendar programs send by email. */
@Module({
  imports: [TypeOrmModule.forFeature([StoredCalendarReply]), MeetingCoreModule, InvitationsModule],
  controllers: [RepliesController],
  providers: [
    ReadCalendarRepliesJob,
    ReplyIngestService,
    ReplyApplyService,
    ReplyReviewService,
    RepliesQuery,
  ],
})
export class CalendarRepliesModule {}
