import type { SignedIn } from '../platform/access/actor-source.ts';
import type { SessionView } from './dto/session.view.ts';

/** A session as its own member sees it, and the number of the last news, where it was read. */
export function presentSession(signedIn: SignedIn | null, newsNumber: number | null = null): SessionView {
  if (!signedIn) return { member: null, csrfToken: null, newsNumber: null };
  const { actor, csrfToken } = signedIn;
  const { memberId: id, name, email, organisationName: organisation, country, role, seat, timeZone } = actor;
  return { csrfToken, newsNumber, member: { id, name, email, organisation, country, role, seat, timeZone, permissions: [...actor.permissions] } };
}
