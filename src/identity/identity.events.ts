import { DomainEvent } from '#platform/persistence/domain-event';

export class MemberInvited extends DomainEvent<{ memberId: string; linkId: string }> {
  static readonly type = 'member-invited';
}

export class MemberJoined extends DomainEvent<{ memberId: string }> {
  static readonly type = 'member-joined';
}

/** Ended by somebody's deed, or by a new sign-in in the same browser: the successor. What the clock ends is not told. */
export class SessionsEnded extends DomainEvent<{
  readonly sessionIds: readonly string[];
  readonly successor: { readonly id: string; readonly memberId: string } | null;
}> {
  static readonly type = 'sessions-ended';
}
