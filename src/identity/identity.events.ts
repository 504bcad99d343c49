import { DomainEvent } from '#platform/persistence/domain-event';

export class MemberInvited extends DomainEvent<{ memberId: string; linkId: string }> {
  static readonly type = 'member-invited';
}

export class MemberJoined extends DomainEvent<{ memberId: string }> {
  static readonly type = 'member-joined';
}
