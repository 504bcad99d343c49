import type { AuthenticatedSession } from '#platform/access/actor-source';
import type { SessionView } from './dto/session.view.ts';

/**
 * A session as its own member sees it, with the number of the last news and the time, where they were read.
 */
export function presentSession(
  signedIn: AuthenticatedSession | null,
  { newsNumber = null, now = null }: { newsNumber?: number | null; now?: Date | null } = {},
): SessionView {
  if (!signedIn) return { member: null, csrfToken: null, newsNumber: null, now: null };
  const { actor, csrfToken } = signedIn;
  const { memberId: id, name, email, organisationName: organisation, country, role, seat, timeZone } = actor;
  return {
    csrfToken,
    newsNumber,
    now: now?.toISOString() ?? null,
    member: {
      id,
      name,
      email,
      organisation,
      country,
      role,
      seat,
      timeZone,
      permissions: [...actor.permissions],
    },
  };
}
