export { MeetingsModule } from './meetings.module.ts';
export { MeetingsQuery } from './meetings.query.ts';
export { CalendarFeedService } from './calendar/calendar-feed.service.ts';
export {
  ConsultationDeadlinesRegistry,
  type ConsultationDeadline,
  type ConsultationDeadlineSource,
} from './months/consultation-deadlines.registry.ts';
export { MeetingRepository } from './meeting.repository.ts';
export { ActingSeatsQuery, type ActingSeat } from './alternates/acting-seats.query.ts';
export { MeetingCopyHooks } from './copies/meeting-copy-hooks.ts';
export { QuorumService } from './quorum.service.ts';
export { resolveInstant } from './meeting-times.ts';
export { IsWallClock } from './dto/wall-clock.dto.ts';
export { mayConvene, maySeeAttendance, mayShareAbroad } from './meetings.policy.ts';
export { FROM_UNANSWERED_INVITATIONS, FROM_UNANSWERED_POLLS } from './reminders/unanswered.sql.ts';
export { IS_INVITED, VISIBLE_TO_MEMBER, visibleMeetings } from './meeting.visibility.ts';
export { MeetingCancelled, MeetingRescheduled, MeetingScheduled, MembersInvited } from './meetings.events.ts';
