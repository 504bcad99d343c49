import type { ReminderTopic } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

/** These members are reminded of something in the application. */
export class MembersReminded extends DomainEvent<{
  readonly topic: ReminderTopic;
  readonly objectId: string;
  readonly memberIds: readonly string[];
}> {
  static readonly type = 'members-reminded';
}
