import type { CountryCode, MeetingKind, MeetingState, MinutesState } from '@nbn/contracts';
import { mayConvene } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in the minutes of a meeting. */
export interface MinutesFacts {
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly meetingState: MeetingState;
  /** The meeting was opened, or its time has come. */
  readonly begun: boolean;
  readonly state: MinutesState;
  /** The reader stands among those present. */
  readonly attended: boolean;
  /** The reader is invited to the meeting. */
  readonly invited: boolean;
  /** A national meeting that is for its team and those invited alone. */
  readonly discreet: boolean;
}

type PolicyActor = Pick<Actor, 'role' | 'country' | 'permissions'>;
type Meeting = Pick<MinutesFacts, 'kind' | 'countryCode'>;

const isOwnMeeting = ({ country }: PolicyActor, { kind, countryCode }: Meeting): boolean =>
  kind !== 'national' || countryCode === country;

/**
 * Who reads the minutes. While they are a draft: those who write them, the teams (of a national meeting that
 * country's), and whoever attended. Once approved also the national networks and auditors; of a national
 * meeting the network of that country, unless it is discreet, and those invited, but no other country and no
 * auditor. An observer reads what they attended. `minutes.visibility.ts` says it in SQL.
 */
export function mayRead(actor: PolicyActor, facts: MinutesFacts): boolean {
  if (!actor.permissions.has('minutes:read')) return false;
  if (actor.role === 'secretariat') return true;
  if (facts.meetingState === 'draft') return mayWrite(actor, facts);
  const approved = facts.state === 'approved';
  switch (actor.role) {
    case 'team':
      return isOwnMeeting(actor, facts) || facts.attended || (approved && facts.invited);
    case 'network':
      return facts.attended || (approved && (facts.invited || isOpenToNetwork(actor, facts)));
    case 'observer':
      return facts.attended;
    case 'auditor':
      return approved && facts.kind !== 'national';
  }
}

function isOpenToNetwork(actor: PolicyActor, facts: MinutesFacts): boolean {
  return facts.kind !== 'national' || (isOwnMeeting(actor, facts) && !facts.discreet);
}

/** Who keeps the minutes: whoever convenes the meeting. */
export function mayWrite(actor: PolicyActor, meeting: Meeting): boolean {
  return actor.permissions.has('minutes:write') && mayConvene(actor, meeting);
}

/**
 * Who comments on a draft and asks for corrections: those who keep them, the seats of the teams whose meeting
 * it was, and members of a national network who attended.
 */
export function mayRemark(actor: PolicyActor, facts: Meeting & Pick<MinutesFacts, 'attended'>): boolean {
  return actor.permissions.has('minutes:comment') && (facts.attended || mayReadRemarks(actor, facts));
}

/** Who reads what everybody remarked: those who keep the minutes and the seats; others read their own. */
export function mayReadRemarks(actor: PolicyActor, meeting: Meeting): boolean {
  return actor.role === 'secretariat' || (actor.role === 'team' && isOwnMeeting(actor, meeting));
}

/** Whether names of those present are shown, or only their seats. */
export function mayReadAttendees(actor: PolicyActor, facts: MinutesFacts): boolean {
  return (
    actor.role === 'secretariat' ||
    (actor.role === 'team' && isOwnMeeting(actor, facts)) ||
    (actor.role !== 'auditor' && facts.attended)
  );
}

/** What this actor can do with these minutes now; sent along with them. */
export function minutesAbilities(actor: PolicyActor, facts: MinutesFacts) {
  const keeps = mayWrite(actor, facts) && facts.begun && facts.meetingState !== 'cancelled';
  const over = facts.meetingState === 'held';
  const { state } = facts;
  return {
    write: keeps && (state === 'draft' || state === 'corrections'),
    circulate: keeps && over && (state === 'draft' || state === 'corrections'),
    remark: mayRemark(actor, facts) && facts.begun && state !== 'approved',
    settle: keeps && state !== 'approved',
    addend: keeps && state === 'approved',
    /** Actions live on after the minutes are approved. */
    follow: keeps,
  };
}
