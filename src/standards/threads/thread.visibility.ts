import type { Actor } from '#platform/access/actor';

/**
 * Threads that are for the actor, as a condition over `comment_thread t` of `standard s`. @param member the
 * placeholder of the actor's member id.
 */
export const threadsReadableBy = (
  { role, country }: Pick<Actor, 'role' | 'country'>,
  member: string,
): string =>
  `thread_is_for(t.audience, t.country, t.readers, s.audience, ${member}::uuid, '${role}', ${country === null ? 'null' : `'${country}'`})`;

/** The same over `membership p`: those whom a thread is for. */
export const IS_THREAD_READER = `
  p.state = 'active'
    and thread_is_for(t.audience, t.country, t.readers, s.audience, p.member_id, p.role, p.country)`;
