import { DomainEvent } from '#platform/persistence/domain-event';

interface MeetingEventPayload {
  readonly meetingId: string;
  readonly sequence: number;
}

/** Invitations went out. */
export class MeetingScheduled extends DomainEvent<MeetingEventPayload> {
  static readonly type = 'meeting-scheduled';
}

/** Its time changed after invitations went out; answers were reset. */
export class MeetingRescheduled extends DomainEvent<MeetingEventPayload> {
  static readonly type = 'meeting-moved';
}

/** It will not take place. */
export class MeetingCancelled extends DomainEvent<MeetingEventPayload> {
  static readonly type = 'meeting-cancelled';
}

/** The chair opened it. */
export class MeetingOpened extends DomainEvent<MeetingEventPayload> {
  static readonly type = 'meeting-opened';
}

/** It was held: the chair closed it. */
export class MeetingClosed extends DomainEvent<MeetingEventPayload> {
  static readonly type = 'meeting-closed';
}

/** Members were invited to a meeting that is scheduled already. */
export class MembersInvited extends DomainEvent<{
  readonly meetingId: string;
  readonly memberIds: readonly string[];
}> {
  static readonly type = 'meeting-members-invited';
}

/** An invitee said yes or no. */
export class InvitationAnswered extends DomainEvent<{
  readonly meetingId: string;
  readonly memberId: string;
  readonly answer: string;
}> {
  static readonly type = 'meeting-invitation-answered';
}
