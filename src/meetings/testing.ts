/** What the demo and the tests use of this feature, and no other feature does. */
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
