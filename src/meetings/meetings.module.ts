import { Module } from '@nestjs/common';
import { AlternatesModule } from './alternates/alternates.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { MeetingCompletionModule } from './completion/meeting-completion.module.ts';
import { MeetingCopiesModule } from './copies/meeting-copies.module.ts';
import { MeetingEmailsModule } from './emails/meeting-emails.module.ts';
import { EtagInterceptor } from './etag.interceptor.ts';
import { InvitationHandoverModule } from './handover/invitation-handover.module.ts';
import { InvitationsModule } from './invitations.module.ts';
import { MeetingCoreModule } from './meeting-core.module.ts';
import { MeetingLiveRoom } from './meeting-live-room.ts';
import { MeetingSessionService } from './meeting-session.service.ts';
import { MeetingService } from './meeting.service.ts';
import { MeetingMonthsModule } from './months/meeting-months.module.ts';
import { MeetingsController } from './meetings.controller.ts';
import { NationalMeetingsModule } from './national/national-meetings.module.ts';
import { PollRemindersModule } from './polls/poll-reminders.module.ts';
import { PollsModule } from './polls/polls.module.ts';
import { MeetingRemindersModule } from './reminders/meeting-reminders.module.ts';
import { CalendarRepliesModule } from './replies/calendar-replies.module.ts';
import { SeriesModule } from './series/series.module.ts';

/**
 * Meetings: convened, moved, cancelled and held; with the modules of this folder for how their date is
 * chosen, who is invited, and what follows.
 */
@Module({
  imports: [
    MeetingCoreModule,
    InvitationsModule,
    AlternatesModule,
    CalendarModule,
    MeetingCopiesModule,
    MeetingCompletionModule,
    MeetingEmailsModule,
    InvitationHandoverModule,
    NationalMeetingsModule,
    PollsModule,
    PollRemindersModule,
    MeetingRemindersModule,
    CalendarRepliesModule,
    SeriesModule,
    MeetingMonthsModule,
  ],
  controllers: [MeetingsController],
  providers: [MeetingService, MeetingSessionService, EtagInterceptor, MeetingLiveRoom],
  exports: [MeetingCoreModule, AlternatesModule, MeetingCopiesModule, CalendarModule, MeetingMonthsModule],
})
export class MeetingsModule {}
