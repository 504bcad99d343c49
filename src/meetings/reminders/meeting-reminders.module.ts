import { Module } from '@nestjs/common';
import { RemindersModule } from '../../reminders/index.ts';
import { PollsModule } from '../polls/polls.module.ts';
import { SendAnswerRemindersJob } from './send-answer-reminders.job.ts';
import { SendMeetingRemindersJob } from './send-meeting-reminders.job.ts';

/** Reminds members of meetings that are near, and of invitations they have not answered. */
@Module({
  imports: [RemindersModule, PollsModule],
  providers: [SendMeetingRemindersJob, SendAnswerRemindersJob],
})
export class MeetingRemindersModule {}
