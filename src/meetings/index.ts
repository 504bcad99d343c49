export { MeetingsModule } from './meetings.module.ts';
export { MeetingsQuery } from './meetings.query.ts';
export { MeetingWriting } from './meeting-writing.ts';
export { ActingSeats, type ActingSeat } from './alternates/acting-seats.query.ts';
export { CopiedParts, type CopyPart } from './copies/copied-parts.ts';
export { QuorumRules } from './quorum.service.ts';
export { instantOf } from './meeting-times.ts';
export { IsWallClock } from './dto/wall-clock.dto.ts';
export { mayConvene, maySeeAttendance } from './meetings.policy.ts';
export { INVITED, SEEN_BY_MEMBER, visibleMeetings } from './visibility.ts';
export {
  InvitationAnswered,
  MeetingCancelled,
  MeetingClosed,
  MeetingMoved,
  MeetingOpened,
  MeetingScheduled,
  MembersInvited,
} from './meetings.events.ts';
export { Polls } from './polls/polls.service.ts';
export { PollAnswers } from './polls/poll-answers.service.ts';
export { PollsQuery } from './polls/polls.query.ts';
export { PollReminderSweep } from './polls/poll-reminder.sweep.ts';
export { Scheduling } from './scheduling.service.ts';
export { Invitations } from './invitations.service.ts';
export { Attendance } from './attendance.service.ts';
export { EndedMeetingsSweep } from './ending/ended-meetings.sweep.ts';
export { SeatHandoverSweep } from './handover/seat-handover.sweep.ts';
export { ReplySweep } from './replies/reply.sweep.ts';
export { LetterSweep } from './letters/letter.sweep.ts';
export { AnswerReminderSweep } from './reminders/answer-reminder.sweep.ts';
