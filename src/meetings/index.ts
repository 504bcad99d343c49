export { MeetingsModule } from './meetings.module.ts';
export { MeetingsQuery } from './meetings.query.ts';
export { MeetingWriting } from './meeting-writing.ts';
export { mayConvene } from './meetings.policy.ts';
export { INVITED, visibleMeetings } from './visibility.ts';
export { InvitationAnswered, MeetingCancelled, MeetingMoved, MeetingScheduled, MembersInvited } from './meetings.events.ts';
