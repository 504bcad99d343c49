import type { CountryCode, MeetingKind, MeetingState } from '@nbn/contracts';
import { mayConvene } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in the meeting whose agenda it is. */
export interface AgendaMeeting {
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly state: MeetingState;
  readonly over: boolean;
}

type PolicyActor = Pick<Actor, 'permissions' | 'role' | 'country'>;

/** Who arranges an agenda: whoever convenes the meeting. Who sees it is decided by the meeting. */
export function mayArrange(
  actor: PolicyActor,
  meeting: Pick<AgendaMeeting, 'kind' | 'countryCode'>,
): boolean {
  return actor.permissions.has('agenda:write') && mayConvene(actor, meeting);
}

/**
 * Whether there is still something to arrange: what was held, or called off, keeps the agenda that it had.
 */
export function isOpen(meeting: Pick<AgendaMeeting, 'state' | 'over'>): boolean {
  return meeting.state !== 'cancelled' && meeting.state !== 'held' && !meeting.over;
}

/**
 * Who proposes an item: a team for the meetings of the region and of its own country, and whoever is invited.
 * Those who arrange the agenda need not ask themselves.
 */
export function mayPropose(
  actor: PolicyActor,
  meeting: AgendaMeeting & { readonly invited: boolean },
): boolean {
  const concerned =
    meeting.invited ||
    (actor.role === 'team' && (meeting.kind !== 'national' || meeting.countryCode === actor.country));
  return (
    actor.permissions.has('agenda:propose') && concerned && !mayArrange(actor, meeting) && isOpen(meeting)
  );
}

/** What this actor can do with this agenda now; sent along with it. */
export function agendaAbilities(actor: PolicyActor, meeting: AgendaMeeting) {
  return {
    arrange: mayArrange(actor, meeting) && isOpen(meeting),
    carry: mayArrange(actor, meeting) && meeting.state !== 'draft' && meeting.state !== 'polling',
  };
}
