import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attendance } from './attendance.service.ts';
import { CalendarFeed } from './calendar/calendar-feed.entity.ts';
import { CalendarController } from './calendar/calendar.controller.ts';
import { CalendarFeeds } from './calendar/feeds.service.ts';
import { CalendarQuery } from './calendar/calendar.query.ts';
import { EndedMeetingsSweep } from './ending/ended-meetings.sweep.ts';
import { Freshness } from './freshness.ts';
import { GuestsQuery } from './guests.query.ts';
import { InvitationsController } from './invitations.controller.ts';
import { Invitations } from './invitations.service.ts';
import { LetterSweep } from './letters/letter.sweep.ts';
import { Letters } from './letters/letters.service.ts';
import { MeetingLetter } from './letters/meeting-letter.entity.ts';
import { MeetingMails } from './mails/meeting-mails.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingInvitation } from './meeting-invitation.entity.ts';
import { MeetingSessions } from './meeting-sessions.service.ts';
import { MeetingWriting } from './meeting-writing.ts';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsLive } from './meetings.live.ts';
import { MeetingsQuery } from './meetings.query.ts';
import { Reminder } from './reminders/reminder.entity.ts';
import { ReminderPlanning } from './reminders/reminder-planning.ts';
import { ReminderSweep } from './reminders/reminder.sweep.ts';
import { Scheduling } from './scheduling.service.ts';

/** Regional meetings: convened, moved, cancelled, answered, recalled, and kept in step with people's calendars. */
@Module({
  imports: [TypeOrmModule.forFeature([Meeting, MeetingInvitation, MeetingLetter, Reminder, CalendarFeed])],
  controllers: [MeetingsController, InvitationsController, CalendarController],
  providers: [
    Scheduling, MeetingSessions, Invitations, Attendance, MeetingWriting, Letters, LetterSweep, MeetingMails, ReminderPlanning, ReminderSweep, EndedMeetingsSweep,
    MeetingsQuery, GuestsQuery, Freshness, MeetingsLive, CalendarFeeds, CalendarQuery,
  ],
  exports: [MeetingsQuery, MeetingWriting],
})
export class MeetingsModule {}
