import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActingSeats } from './alternates/acting-seats.query.ts';
import { AlternatesController } from './alternates/alternates.controller.ts';
import { Alternates } from './alternates/alternates.service.ts';
import { CandidatesQuery } from './alternates/candidates.query.ts';
import { Attendance } from './attendance.service.ts';
import { CalendarFeed } from './calendar/calendar-feed.entity.ts';
import { CalendarController } from './calendar/calendar.controller.ts';
import { CalendarFeeds } from './calendar/feeds.service.ts';
import { CalendarQuery } from './calendar/calendar.query.ts';
import { CopiedParts } from './copies/copied-parts.ts';
import { CopiesController } from './copies/copies.controller.ts';
import { Copies } from './copies/copies.service.ts';
import { TemplatesQuery } from './copies/templates.query.ts';
import { EndedMeetingsSweep } from './ending/ended-meetings.sweep.ts';
import { Freshness } from './freshness.ts';
import { GuestsQuery } from './guests.query.ts';
import { SeatHandoverSweep } from './handover/seat-handover.sweep.ts';
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
import { NationalMeetingsController } from './national/national-meetings.controller.ts';
import { NationalMeetingsQuery } from './national/national-meetings.query.ts';
import { MeetingSharing } from './national/sharing.service.ts';
import { AnswerLink } from './polls/answer-link.entity.ts';
import { AnswerLinkQuery } from './polls/answer-link.query.ts';
import { AnswerBrowsers } from './polls/answer-browser.ts';
import { AnswerLinksController } from './polls/answer-links.controller.ts';
import { AnswerLinks } from './polls/answer-links.service.ts';
import { Confirming } from './polls/confirming.service.ts';
import { DatePoll } from './polls/date-poll.entity.ts';
import { PollAnswer } from './polls/poll-answer.entity.ts';
import { PollAnswers } from './polls/poll-answers.service.ts';
import { PollReminderSweep } from './polls/poll-reminder.sweep.ts';
import { PollSlot } from './polls/poll-slot.entity.ts';
import { PollsController } from './polls/polls.controller.ts';
import { PollsQuery } from './polls/polls.query.ts';
import { Polls } from './polls/polls.service.ts';
import { SlotFactsController } from './polls/slot-facts.controller.ts';
import { CountryZones } from './polls/slot-facts.ts';
import { QuorumRules } from './quorum.service.ts';
import { RemindersModule } from '../reminders/index.ts';
import { AnswerReminderSweep } from './reminders/answer-reminder.sweep.ts';
import { Reminder } from './reminders/reminder.entity.ts';
import { ReminderPlanning } from './reminders/reminder-planning.ts';
import { ReminderSweep } from './reminders/reminder.sweep.ts';
import { CalendarReplyRow } from './replies/calendar-reply.entity.ts';
import { RepliesController } from './replies/replies.controller.ts';
import { RepliesQuery } from './replies/replies.query.ts';
import { ReplyReading } from './replies/reply-reading.service.ts';
import { ReplySettling } from './replies/reply-settling.service.ts';
import { ReplySweep } from './replies/reply.sweep.ts';
import { ReplyTaking } from './replies/reply-taking.service.ts';
import { SeriesCalendars } from './series/series-calendars.service.ts';
import { SeriesLetterWriting } from './series/series-letter-writing.ts';
import { MeetingSeries } from './series/meeting-series.entity.ts';
import { SeriesActs } from './series/series-acts.service.ts';
import { SeriesController } from './series/series.controller.ts';
import { SeriesInvitation } from './series/series-invitation.entity.ts';
import { SeriesLetter } from './series/series-letter.entity.ts';
import { SeriesLetters } from './series/series-letters.service.ts';
import { SeriesQuery } from './series/series.query.ts';
import { SeriesDrafts } from './series/series.service.ts';
import { Scheduling } from './scheduling.service.ts';

/**
 * Meetings: their date chosen together, convened, moved, cancelled, answered, recalled, and kept in step with
 * people's calendars.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Meeting,
      MeetingInvitation,
      MeetingLetter,
      Reminder,
      CalendarFeed,
      DatePoll,
      PollSlot,
      PollAnswer,
      AnswerLink,
      MeetingSeries,
      SeriesInvitation,
      SeriesLetter,
      CalendarReplyRow,
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
    Scheduling,
    QuorumRules,
    MeetingSessions,
    Invitations,
    Attendance,
    MeetingWriting,
    Letters,
    LetterSweep,
    MeetingMails,
    ReminderPlanning,
    ReminderSweep,
    AnswerReminderSweep,
    EndedMeetingsSweep,
    SeatHandoverSweep,
    ReplySweep,
    ReplyReading,
    ReplyTaking,
    ReplySettling,
    RepliesQuery,
    Copies,
    CopiedParts,
    TemplatesQuery,
    SeriesDrafts,
    SeriesActs,
    SeriesLetters,
    SeriesLetterWriting,
    SeriesCalendars,
    SeriesQuery,
    Alternates,
    ActingSeats,
    CandidatesQuery,
    MeetingSharing,
    NationalMeetingsQuery,
    MeetingsQuery,
    GuestsQuery,
    Freshness,
    MeetingsLive,
    CalendarFeeds,
    CalendarQuery,
    Polls,
    PollsQuery,
    PollAnswers,
    Confirming,
    PollReminderSweep,
    AnswerBrowsers,
    AnswerLinks,
    AnswerLinkQuery,
    CountryZones,
  ],
  exports: [MeetingsQuery, MeetingWriting, QuorumRules, ActingSeats, CopiedParts],
})
export class MeetingsModule {}
