import type { SignedIn } from '../platform/access/actor-source.ts';
import type { SessionView } from './dto/session.view.ts';

/** A session as its own member sees it. */
export function presentSession(signedIn: SignedIn | null): SessionView {
  if (!signedIn) return { member: null, csrfToken: null };
  const { actor, csrfToken } = signedIn;
  const { memberId: id, name, email, organisationName: organisation, country, role, seat, timeZone } = actor;
  return { csrfToken, member: { id, name, email, organisation, country, role, seat, timeZone, permissions: [...actor.permissions] } };
}
