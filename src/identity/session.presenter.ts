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
  return {
    csrfToken,
    newsNumber,
    now: now?.toISOString() ?? null,
    member: {
      id: actor.memberId,
      name: actor.name,
      email: actor.email,
      organisation: actor.organisationName,
      country: actor.country,
      role: actor.role,
      seat: actor.seat,
      timeZone: actor.timeZone,
      permissions: [...actor.permissions],
    },
  };
}
