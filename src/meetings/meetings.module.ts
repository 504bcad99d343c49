import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActingSeatsQuery } from './alternates/acting-seats.query.ts';
import { AlternatesController } from './alternates/alternates.controller.ts';
import { AlternateService } from './alternates/alternate.service.ts';
import { AlternateCandidatesQuery } from './alternates/alternate-candidates.query.ts';
import { AttendanceService } from './attendance.service.ts';
import { CalendarFeed } from './calendar/calendar-feed.entity.ts';
import { CalendarController } from './calendar/calendar.controller.ts';
import { CalendarFeedService } from './calendar/calendar-feed.service.ts';
import { CalendarQuery } from './calendar/calendar.query.ts';
import { MeetingCopyHooks } from './copies/meeting-copy-hooks.ts';
import { CopiesController } from './copies/copies.controller.ts';
import { MeetingCopyService } from './copies/meeting-copy.service.ts';
import { MeetingTemplatesQuery } from './copies/meeting-templates.query.ts';
import { CompleteMeetingsJob } from './completion/complete-meetings.job.ts';
import { EtagInterceptor } from './etag.interceptor.ts';
import { GuestsQuery } from './guests.query.ts';
import { HandOverInvitationsJob } from './handover/hand-over-invitations.job.ts';
import { InvitationsController } from './invitations.controller.ts';
import { MeetingInvitationService } from './meeting-invitation.service.ts';
import { SendMeetingEmailsJob } from './emails/send-meeting-emails.job.ts';
import { MeetingEmailService } from './emails/meeting-email.service.ts';
import { MeetingEmailState } from './emails/meeting-email-state.entity.ts';
import { MeetingMailer } from './emails/meeting.mailer.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingInvitation } from './meeting-invitation.entity.ts';
import { MeetingSessionService } from './meeting-session.service.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingLiveRoom } from './meeting-live-room.ts';
import { MeetingsQuery } from './meetings.query.ts';
import { NationalMeetingsController } from './national/national-meetings.controller.ts';
import { NationalMeetingsQuery } from './national/national-meetings.query.ts';
import { MeetingSharingService } from './national/meeting-sharing.service.ts';
import { AnswerLink } from './polls/answer-link.entity.ts';
import { AnswerLinkQuery } from './polls/answer-link.query.ts';
import { AnswerBrowserCookie } from './polls/answer-browser-cookie.ts';
import { AnswerLinksController } from './polls/answer-links.controller.ts';
import { AnswerLinkService } from './polls/answer-link.service.ts';
import { PollConfirmationService } from './polls/poll-confirmation.service.ts';
import { DatePoll } from './polls/date-poll.entity.ts';
import { PollAnswer } from './polls/poll-answer.entity.ts';
import { PollAnswerService } from './polls/poll-answer.service.ts';
import { SendPollRemindersJob } from './polls/send-poll-reminders.job.ts';
import { PollSlot } from './polls/poll-slot.entity.ts';
import { PollsController } from './polls/polls.controller.ts';
import { PollsQuery } from './polls/polls.query.ts';
import { PollService } from './polls/poll.service.ts';
import { SlotFactsController } from './polls/slot-facts.controller.ts';
import { CountryZonesQuery } from './polls/country-zones.query.ts';
import { QuorumService } from './quorum.service.ts';
import { RemindersModule } from '../reminders/index.ts';
import { SendAnswerRemindersJob } from './reminders/send-answer-reminders.job.ts';
import { Reminder } from './reminders/reminder.entity.ts';
import { MeetingReminderService } from './reminders/meeting-reminder.service.ts';
import { SendMeetingRemindersJob } from './reminders/send-meeting-reminders.job.ts';
import { StoredCalendarReply } from './replies/calendar-reply.entity.ts';
import { RepliesController } from './replies/replies.controller.ts';
import { RepliesQuery } from './replies/replies.query.ts';
import { ReplyIngestService } from './replies/reply-ingest.service.ts';
import { ReplyReviewService } from './replies/reply-review.service.ts';
import { ReadCalendarRepliesJob } from './replies/read-calendar-replies.job.ts';
import { ReplyApplyService } from './replies/reply-apply.service.ts';
import { SeriesCalendarQuery } from './series/series-calendar.query.ts';
import { SeriesMailer } from './series/emails/series.mailer.ts';
import { MeetingSeries } from './series/meeting-series.entity.ts';
import { SeriesService } from './series/series.service.ts';
import { SeriesController } from './series/series.controller.ts';
import { SeriesInvitation } from './series/series-invitation.entity.ts';
import { SeriesEmailState } from './series/emails/series-email-state.entity.ts';
import { SeriesEmailService } from './series/emails/series-email.service.ts';
import { SeriesQuery } from './series/series.query.ts';
import { SeriesDraftService } from './series/series-draft.service.ts';
import { MeetingService } from './meeting.service.ts';

/**
 * Meetings: their date chosen together, convened, moved, cancelled, answered, recalled, and kept in step with
 * people's calendars.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Meeting,
      MeetingInvitation,
      MeetingEmailState,
      Reminder,
      CalendarFeed,
      DatePoll,
      PollSlot,
      PollAnswer,
      AnswerLink,
      MeetingSeries,
      SeriesInvitation,
      SeriesEmailState,
      StoredCalendarReply,
    ]),
    RemindersModule,
  ],
  controllers: [
    MeetingsController,
    InvitationsController,
    CalendarController,
    PollsController,
    SlotFactsController,
    AnswerLinksController,
    AlternatesController,
    SeriesController,
    CopiesController,
    RepliesController,
    NationalMeetingsController,
  ],
  providers: [
    MeetingService,
    QuorumService,
    MeetingSessionService,
    MeetingInvitationService,
    AttendanceService,
    MeetingRepository,
    MeetingEmailService,
    SendMeetingEmailsJob,
    MeetingMailer,
    MeetingReminderService,
    SendMeetingRemindersJob,
    SendAnswerRemindersJob,
    CompleteMeetingsJob,
    HandOverInvitationsJob,
    ReadCalendarRepliesJob,
    ReplyIngestService,
    ReplyApplyService,
    ReplyReviewService,
    RepliesQuery,
    MeetingCopyService,
    MeetingCopyHooks,
    MeetingTemplatesQuery,
    SeriesDraftService,
    SeriesService,
    SeriesEmailService,
    SeriesMailer,
    SeriesCalendarQuery,
    SeriesQuery,
    AlternateService,
    ActingSeatsQuery,
    AlternateCandidatesQuery,
    MeetingSharingService,
    NationalMeetingsQuery,
    MeetingsQuery,
    GuestsQuery,
    EtagInterceptor,
    MeetingLiveRoom,
    CalendarFeedService,
    CalendarQuery,
    PollService,
    PollsQuery,
    PollAnswerService,
    PollConfirmationService,
    SendPollRemindersJob,
    AnswerBrowserCookie,
    AnswerLinkService,
    AnswerLinkQuery,
    CountryZonesQuery,
  ],
  exports: [MeetingsQuery, MeetingRepository, QuorumService, ActingSeatsQuery, MeetingCopyHooks],
})
export class MeetingsModule {}
