import { Module } from '@nestjs/common';
import { RemindersModule } from '../../reminders/index.ts';
import { MeetingEmailsModule } from '../emails/meeting-emails.module.ts';
import { PollsModule } from './polls.module.ts';
import { SendPollRemindersJob } from './send-poll-reminders.job.ts';

/**
 * Reminds those who have not answered a poll. Apart from the polls, since its emails are written as those
 * of meetings are.
 */
@Module({ imports: [RemindersModule, MeetingEmailsModule, PollsModule], providers: [SendPollRemindersJob] })
export class PollRemindersModule {}
