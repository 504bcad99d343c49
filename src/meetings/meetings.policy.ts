import type { CountryCode, MeetingKind, MeetingState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in a meeting. */
export interface MeetingPolicyInput {
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly countryCode: string | null;
  readonly over: boolean;
  readonly invited: boolean;
  /** Of a series: it goes out with the others. */
  readonly seriesId?: string | null;
  readonly template?: boolean;
}

type PolicyActor = Pick<Actor, 'role' | 'country'>;

/**
 * Who says whether the other countries are told that a national meeting took place: the country's own team, and
 * nobody for it.
 */
export function mayShareAbroad(
  { role, country }: PolicyActor,
  { kind, countryCode }: Pick<MeetingPolicyInput, 'kind' | 'countryCode'>,
): boolean {
  return role === 'team' && kind === 'national' && countryCode === country;
}

/**
 * Who convenes (creates, changes, invites, schedules, moves, opens, cancels): the secretariat, and a team the
 * meetings of its own country.
 */
export function mayConvene(
  { role, country }: PolicyActor,
  meeting: Pick<MeetingPolicyInput, 'kind' | 'countryCode'>,
): boolean {
  return (
    role === 'secretariat' ||
    (role === 'team' && meeting.kind === 'national' && meeting.countryCode === country)
  );
}

/**
 * Whom a convenor can invite: the secretariat everyone; a team its own country's members, and those of no
 * country.
 */
export function invitableCountry({ role, country }: PolicyActor): CountryCode | null {
  return role === 'secretariat' ? null : country;
}

/**
 * Who sees the list of those invited: the matrix leaves out auditors and those who only look on. Whom a
 * country invites to its own meetings (its police, its shelters) is not for the teams of the others.
 */
export function maySeeAttendance(actor: PolicyActor, meeting: MeetingPolicyInput): boolean {
  if (mayConvene(actor, meeting)) return true;
  return (
    (actor.role === 'team' && meeting.kind !== 'national') || (meeting.invited && actor.role !== 'auditor')
  );
}

/** Who sees the address to join from afar. */
export function maySeeJoinUrl(actor: PolicyActor, meeting: MeetingPolicyInput): boolean {
  return mayConvene(actor, meeting) || meeting.invited;
}

/** Until when it can be said what a meeting needs to decide: a rule is not bent while it is being applied. */
export function maySetQuorum(state: MeetingState): boolean {
  return state === 'draft' || state === 'polling' || state === 'scheduled';
}

/** What this actor can do with this meeting now; sent along with it. */
export function abilities(actor: PolicyActor, meeting: MeetingPolicyInput) {
  const convenes = mayConvene(actor, meeting) && meeting.state !== 'cancelled' && !meeting.over;
  const out = meeting.state === 'scheduled' || meeting.state === 'in-session';
  return {
    change: convenes,
    invite: convenes,
    quorum: convenes && maySetQuorum(meeting.state),
    schedule: convenes && meeting.state === 'draft' && !meeting.seriesId && !meeting.template,
    reschedule: convenes && meeting.state === 'scheduled',
    open: convenes && meeting.state === 'scheduled',
    close: convenes && meeting.state === 'in-session',
    cancel: convenes && meeting.state !== 'in-session',
    answer: meeting.invited && out && !meeting.over && actor.role !== 'auditor',
    alternate: out && !meeting.over && (convenes || (meeting.invited && actor.role === 'team')),
    share: mayShareAbroad(actor, meeting) && meeting.state !== 'cancelled' && !meeting.template,
    copy: mayConvene(actor, meeting),
    template: mayConvene(actor, meeting) && !meeting.template,
  };
}
