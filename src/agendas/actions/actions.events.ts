import type { ActionState } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

/** A seat, a member or the secretariat is to do something by a day. */
export class ActionAgreed extends DomainEvent<{
  readonly actionId: string;
  readonly meetingId: string;
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
  readonly byId: string;
}> {
  static readonly type = 'action-agreed';
}

/** It is done, dropped, or open again. */
export class ActionStateChanged extends DomainEvent<{
  readonly actionId: string;
  readonly meetingId: string;
  readonly state: ActionState;
  readonly byId: string;
}> {
  static readonly type = 'action-turned';
}
