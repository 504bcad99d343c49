import type { CountryCode, DraftAudience, StandardState } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';
import { type Move, STATE_RULES } from './lifecycle/moves.ts';

/** What the rules need to know of a standard. */
export interface Ruled {
  readonly state: StandardState;
  readonly audience: DraftAudience;
}

/** Whose threads an actor may write in. */
export type CommentReach = 'all' | 'own-country' | 'none';

/**
 * Which drafts an actor may know of, as a condition over `standard s`. Teams and secretariat: all. National networks:
 * those opened to them. Observers: those they were invited to. Anyone else: none, not even that they exist.
 * @param member the placeholder of the actor's member id, such as `$2`.
 */
export function visibleTo(actor: Pick<Actor, 'role'>, member: string): string {
  switch (actor.role) {
    case 'secretariat':
    case 'team':
      return `${member}::uuid is not null`;
    case 'network':
      return `(s.audience = 'networks' and ${member}::uuid is not null)`;
    case 'observer':
      return `exists (select from standard_observer so where so.standard_id = s.id and so.member_id = ${member}::uuid)`;
    case 'auditor':
      return `${member}::uuid is null`;
  }
}

/**
 * Whose threads an actor may know of: `all`, one country's, or `none`. A network member's are those opened from the own
 * country; an observer reads the text and no thread.
 */
export function threadScope(actor: Pick<Actor, 'role' | 'country'>): 'all' | CountryCode | 'none' {
  if (actor.role === 'secretariat' || actor.role === 'team') return 'all';
  return actor.role === 'network' && actor.country ? actor.country : 'none';
}

/** Whose thread it is that an actor opens. The secretariat, wherever its office is, speaks for no country. */
export function threadCountry(actor: Pick<Actor, 'role' | 'country'>): CountryCode | null {
  return actor.role === 'secretariat' ? null : actor.country;
}

/** Threads of that scope, as a condition over `comment_thread t`. @param scope the placeholder of the scope, such as `$3`. */
export const inScope = (scope: string): string => `(${scope}::text = 'all' or t.country = ${scope}::text)`;

/** Teams and secretariat write, where the standard's state leaves the text open; while it is consolidated, the secretariat alone. */
export function mayEdit(actor: Actor, { state }: Ruled): boolean {
  const { edit } = STATE_RULES[state];
  return actor.permissions.has('standards:edit') && (edit === 'editors' || (edit === 'secretariat' && actor.role === 'secretariat'));
}

/** Title and audience, and which observers read it. */
export function mayManage(actor: Actor, { state }: Ruled): boolean {
  return STATE_RULES[state].manage && actor.permissions.has('standards:manage');
}

/** Who puts adopted versions into public, and so decides what is in force. */
export const mayPublish = (actor: Actor): boolean => actor.permissions.has('standards:publish');

/** Whether this move is for the actor's hand. */
export function mayMake(actor: Actor, { by }: Pick<Move, 'by'>): boolean {
  return by === 'editors' ? actor.permissions.has('standards:edit') : by === 'secretariat' && actor.permissions.has('standards:manage');
}

/** Whether comments are taken in the standard's present state. */
export const commentsAreOpen = ({ state }: Pick<Ruled, 'state'>): boolean => STATE_RULES[state].comment;

/**
 * Whose threads are the actor's to write in, whatever the state. Teams and secretariat: all; a network member: those of the
 * own country, where the draft is open to the networks.
 */
export function commentRights(actor: Actor, { audience }: Pick<Ruled, 'audience'>): CommentReach {
  if (!actor.permissions.has('threads:write')) return 'none';
  if (actor.role !== 'network') return 'all';
  return audience === 'networks' && actor.country !== null ? 'own-country' : 'none';
}

/** The same, at present. */
export function commentReach(actor: Actor, standard: Ruled): CommentReach {
  return commentsAreOpen(standard) ? commentRights(actor, standard) : 'none';
}

/** Whether a thread that `country` opened is one the actor answers in, resolves and reopens, when comments are open. */
export function mayWriteIn(actor: Actor, standard: Pick<Ruled, 'audience'>, country: CountryCode | null): boolean {
  const rights = commentRights(actor, standard);
  return rights === 'all' || (rights === 'own-country' && country === actor.country);
}
