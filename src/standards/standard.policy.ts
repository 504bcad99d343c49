import type { CountryCode, DraftAudience, Role, StandardState, ThreadAudience } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { type Transition, STATE_RULES } from './lifecycle/transitions.ts';

/** What the rules need to know of a standard. */
export interface StandardPolicyInput {
  readonly state: StandardState;
  readonly audience: DraftAudience;
}

/** Whose threads an actor may write in. */
export type CommentScope = 'all' | 'own-country' | 'none';

/**
 * Whose threads an actor may know of: `all`, one country's, or `none`. A network member's are those opened
 * from the own country; an observer reads the text and no thread.
 */
export function threadScope(actor: Pick<Actor, 'role' | 'country'>): 'all' | CountryCode | 'none' {
  if (actor.role === 'secretariat' || actor.role === 'team') return 'all';
  return actor.role === 'network' && actor.country ? actor.country : 'none';
}

/** Whose thread it is that an actor opens. The secretariat, wherever its office is, speaks for no country. */
export function threadCountry(actor: Pick<Actor, 'role' | 'country'>): CountryCode | null {
  return actor.role === 'secretariat' ? null : actor.country;
}

/**
 * Who a thread is for: with it goes the country that began it (null: the secretariat) and, where it names its
 * readers, they.
 */
export interface ThreadReadership {
  readonly audience: ThreadAudience;
  readonly country: CountryCode | null;
  readonly readers: readonly string[];
}
/** A member's place in the Network. */
export interface Membership {
  readonly memberId: string;
  readonly role: Role;
  readonly country: CountryCode | null;
}

/**
 * Whether a thread is for this member, who may know of the draft. `threads/thread.visibility.ts` says it in
 * SQL.
 */
export function mayReadThread(
  { audience, country, readers }: ThreadReadership,
  draft: DraftAudience,
  who: Membership,
): boolean {
  const isInside = who.role === 'secretariat' || who.role === 'team';
  if (audience === 'team')
    return country === null ? who.role === 'secretariat' : who.role === 'team' && who.country === country;
  if (audience === 'named')
    return readers.includes(who.memberId) && (isInside || (who.role === 'network' && draft === 'networks'));
  return (
    isInside ||
    (who.role === 'network' && draft === 'networks' && country !== null && who.country === country)
  );
}

/**
 * Which audiences an actor may give a thread. A team's own talk is begun by the team, the secretariat's by
 * the secretariat.
 */
export const mayOpenThread = (actor: Pick<Actor, 'role'>, audience: ThreadAudience): boolean =>
  audience !== 'team' || actor.role !== 'network';

/**
 * Teams and secretariat write, where the standard's state leaves the text open; while it is consolidated, the
 * secretariat alone.
 */
export function mayEdit(actor: Actor, { state }: StandardPolicyInput): boolean {
  const { edit } = STATE_RULES[state];
  return (
    actor.permissions.has('standards:edit') &&
    (edit === 'editors' || (edit === 'secretariat' && actor.role === 'secretariat'))
  );
}

/** Title and audience, and which observers read it. */
export function mayManage(actor: Actor, { state }: StandardPolicyInput): boolean {
  return STATE_RULES[state].manage && actor.permissions.has('standards:manage');
}

/** Who puts adopted versions into public, and so decides what is in force. */
export const mayPublish = (actor: Actor): boolean => actor.permissions.has('standards:publish');

/** Whether this move is for the actor's hand. */
export function mayTransition(actor: Actor, { by }: Pick<Transition, 'by'>): boolean {
  return by === 'editors'
    ? actor.permissions.has('standards:edit')
    : by === 'secretariat' && actor.permissions.has('standards:manage');
}

/** Whether the standard accepts comments in its present state. */
export const commentsAreOpen = ({ state }: Pick<StandardPolicyInput, 'state'>): boolean =>
  STATE_RULES[state].comment;

/**
 * Whose threads are the actor's to write in, whatever the state. Teams and secretariat: all; a network
 * member: those of the own country, where the draft is open to the networks.
 */
export function commentScopeInAnyState(
  actor: Actor,
  { audience }: Pick<StandardPolicyInput, 'audience'>,
): CommentScope {
  if (!actor.permissions.has('threads:write')) return 'none';
  if (actor.role !== 'network') return 'all';
  return audience === 'networks' && actor.country !== null ? 'own-country' : 'none';
}

/** The same, at present. */
export function commentScope(actor: Actor, standard: StandardPolicyInput): CommentScope {
  return commentsAreOpen(standard) ? commentScopeInAnyState(actor, standard) : 'none';
}

/** Whether a thread is one the actor answers in, resolves and reopens, when comments are open. */
export function mayWriteInThread(
  actor: Actor,
  standard: Pick<StandardPolicyInput, 'audience'>,
  thread: ThreadReadership,
): boolean {
  return (
    commentScopeInAnyState(actor, standard) !== 'none' && mayReadThread(thread, standard.audience, actor)
  );
}
