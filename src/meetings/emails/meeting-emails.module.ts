import { Module } from '@nestjs/common';
import { PollsModule } from '../polls/polls.module.ts';
import { SeriesModule } from '../series/series.module.ts';
import { MeetingMailer } from './meeting.mailer.ts';
import { SendMeetingEmailsJob } from './send-meeting-emails.job.ts';

/** Writes and sends the emails that are due about meetings, their polls and their series. */
@Module({
  imports: [PollsModule, SeriesModule],
  providers: [MeetingMailer, SendMeetingEmailsJob],
  exports: [MeetingMailer],
})
export class MeetingEmailsModule {}
