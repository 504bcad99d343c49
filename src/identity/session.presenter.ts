import type { Language } from '@nbn/contracts';
import type { AuthenticatedSession } from '#platform/access/actor-source';
import type { SessionView } from './dto/session.view.ts';

/** What is read beside a session. */
interface SessionFacts {
  readonly language?: Language | null;
  readonly newsNumber?: number | null;
  readonly now?: Date | null;
  readonly passkeyDueAt?: Date | null;
}

/**
 * A session as its own member sees it, with the member's language, the number of the last news and the time, where they were read.
 */
export function presentSession(
  signedIn: AuthenticatedSession | null,
  { language = null, newsNumber = null, now = null, passkeyDueAt = null }: SessionFacts = {},
): SessionView {
  if (!signedIn) return { member: null, csrfToken: null, newsNumber: null, now: null };
  const { actor, csrfToken, isPasskeyNeeded } = signedIn;
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
      language,
      permissions: [...actor.permissions],
      passkeyNeeded: isPasskeyNeeded,
      passkeyDueAt: passkeyDueAt?.toISOString() ?? null,
    },
  };
}
