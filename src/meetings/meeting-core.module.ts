import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeetingEmailState } from './emails/meeting-email-state.entity.ts';
import { MeetingEmailService } from './emails/meeting-email.service.ts';
import { MeetingDraftService } from './meeting-draft.service.ts';
import { MeetingInvitation } from './meeting-invitation.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingsQuery } from './meetings.query.ts';
import { QuorumService } from './quorum.service.ts';
import { MeetingReminderService } from './reminders/meeting-reminder.service.ts';
import { Reminder } from './reminders/reminder.entity.ts';

/**
 * The record of a meeting, who may see it, and which emails and reminders its changes make due. Every
 * other module of the meetings may build on this one.
 */
@Module({
  imports: [TypeOrmModule.forFeature([Meeting, MeetingInvitation, MeetingEmailState, Reminder])],
  providers: [
    MeetingRepository,
    MeetingDraftService,
    MeetingsQuery,
    QuorumService,
    MeetingEmailService,
    MeetingReminderService,
  ],
  exports: [
    MeetingRepository,
    MeetingDraftService,
    MeetingsQuery,
    QuorumService,
    MeetingEmailService,
    MeetingReminderService,
  ],
})
export class MeetingCoreModule {}
