import type { Actor } from '#platform/access/actor';

/**
 * Which drafts an actor may know of, as a condition over `standard s`. Teams and secretariat: all. National
 * networks: those opened to them. Observers: those they were invited to. Anyone else: none, not even that
 * they exist.
 * @param member the placeholder of the actor's member id, such as `$2`.
 */
export function standardsVisibleTo(actor: Pick<Actor, 'role'>, member: string): string {
  switch (actor.role) {
    case 'secretariat':
    case 'team':
      return `${member}::uuid is not null`;
    case 'network':
      return `(s.audience = 'networks' and ${member}::uuid is not null)`;
    case 'observer':
      return `
        exists (
          select
          from standard_observer so
          where so.standard_id = s.id and so.member_id = ${member}::uuid
        )`;
    case 'auditor':
      return `${member}::uuid is null`;
  }
}
