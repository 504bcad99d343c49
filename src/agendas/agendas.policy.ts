import type { MeetingState } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';

/** What the rules look at in the meeting whose agenda it is. */
export interface AgendaMeeting {
  readonly state: MeetingState;
  readonly over: boolean;
}

/** Who arranges agendas. Who sees them is decided by the meeting. */
export function mayArrange(actor: Pick<Actor, 'permissions'>): boolean {
  return actor.permissions.has('agenda:write');
}

/** Whether there is still something to arrange: what was held, or called off, keeps the agenda that it had. */
export function isOpen(meeting: AgendaMeeting): boolean {
  return meeting.state !== 'cancelled' && meeting.state !== 'held' && !meeting.over;
}

/** What this actor can do with this agenda now; sent along with it. */
export function abilities(actor: Pick<Actor, 'permissions'>, meeting: AgendaMeeting) {
  return { arrange: mayArrange(actor) && isOpen(meeting) };
}
