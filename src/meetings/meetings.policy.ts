import type { MeetingKind, MeetingState } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';

/** What the rules look at in a meeting. */
export interface MeetingFacts {
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly countryCode: string | null;
  readonly over: boolean;
  readonly invited: boolean;
}

type Asking = Pick<Actor, 'role' | 'country'>;

/**
 * Who sees a meeting. Drafts are the secretariat's own; what is out is seen by the national teams, by those invited, by the
 * network of the country whose meeting it is, and by auditors once it is over. The same rule stands as SQL in `visibility.ts`.
 */
export function maySee({ role, country }: Asking, meeting: MeetingFacts): boolean {
  if (role === 'secretariat') return true;
  if (meeting.state === 'draft') return false;
  if (meeting.invited || role === 'team') return true;
  if (role === 'auditor') return meeting.over;
  return role === 'network' && meeting.kind === 'national' && meeting.countryCode === country;
}

/** Who convenes: creates, changes, invites, schedules, moves, cancels. */
export function mayConvene({ role }: Asking): boolean {
  return role === 'secretariat';
}

/** Who sees the list of those invited: the matrix leaves out auditors and those who only look on. */
export function maySeeAttendance({ role }: Asking, meeting: MeetingFacts): boolean {
  return role === 'secretariat' || role === 'team' || (meeting.invited && role !== 'auditor');
}

/** Who sees the address to join from afar. */
export function maySeeJoinUrl({ role }: Asking, meeting: MeetingFacts): boolean {
  return role === 'secretariat' || meeting.invited;
}

/** What this actor can do with this meeting now; sent along with it. */
export function abilities(actor: Asking, meeting: MeetingFacts) {
  const convenes = mayConvene(actor) && meeting.state !== 'cancelled' && !meeting.over;
  const out = meeting.state === 'scheduled' || meeting.state === 'in-session';
  return {
    change: convenes,
    invite: convenes,
    schedule: convenes && meeting.state === 'draft',
    move: convenes && meeting.state === 'scheduled',
    cancel: convenes && meeting.state !== 'in-session',
    answer: meeting.invited && out && !meeting.over && actor.role !== 'auditor',
  };
}
