import type { Actor } from '#platform/access/actor';

/**
 * Whose expertise the actor finds, as a condition over `expertise e` and its `membership m`: teams, networks and
 * the secretariat each other's, an observer nobody's outside their own organisation (security matrix, row
 * "Directory: network fields"). Whoever is not available or has left is found by nobody. The actor's role and
 * organisation come from the session, never from a request.
 */
export function expertiseVisibleTo({ role, organisationId }: Pick<Actor, 'role' | 'organisationId'>): string {
  const own = `m.organisation_id = '${organisationId}'::uuid`;
  const found = `m.state = 'active' and e.available and m.role <> 'auditor'`;
  switch (role) {
    case 'secretariat':
    case 'team':
    case 'network':
      return `(${found} and (m.role <> 'observer' or ${own}))`;
    case 'observer':
      return `(${found} and ${own})`;
    case 'auditor':
      return 'false';
  }
}
