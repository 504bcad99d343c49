export { MeetingsModule } from './meetings.module.ts';
export { MeetingsQuery } from './meetings.query.ts';
export { MeetingRepository } from './meeting.repository.ts';
export { ActingSeatsQuery, type ActingSeat } from './alternates/acting-seats.query.ts';
export { MeetingCopyHooks, type MeetingCopyHook } from './copies/meeting-copy-hooks.ts';
export { QuorumService } from './quorum.service.ts';
export { resolveInstant } from './meeting-times.ts';
export { IsWallClock } from './dto/wall-clock.dto.ts';
export { mayConvene, maySeeAttendance } from './meetings.policy.ts';
export { IS_INVITED, VISIBLE_TO_MEMBER, visibleMeetings } from './meeting.visibility.ts';
export {
  InvitationAnswered,
  MeetingCancelled,
  MeetingClosed,
  MeetingRescheduled,
  MeetingOpened,
  MeetingScheduled,
  MembersInvited,
} from './meetings.events.ts';
export { PollService } from './polls/poll.service.ts';
export { PollAnswerService } from './polls/poll-answer.service.ts';
export { PollsQuery } from './polls/polls.query.ts';
export { SendPollRemindersJob } from './polls/send-poll-reminders.job.ts';
export { MeetingService } from './meeting.service.ts';
export { MeetingInvitationService } from './meeting-invitation.service.ts';
export { AttendanceService } from './attendance.service.ts';
export { CompleteMeetingsJob } from './completion/complete-meetings.job.ts';
export { HandOverInvitationsJob } from './handover/hand-over-invitations.job.ts';
export { ReadCalendarRepliesJob } from './replies/read-calendar-replies.job.ts';
export { SendMeetingEmailsJob } from './emails/send-meeting-emails.job.ts';
export { SendAnswerRemindersJob } from './reminders/send-answer-reminders.job.ts';
