import type { Actor } from './actor.ts';

export interface AuthenticatedSession {
  readonly actor: Actor;
  /** Bound to the session; unsafe requests repeat it in `X-CSRF-Token`. */
  readonly csrfToken: string;
}

/** Knows who a session belongs to, with the rights of this moment. Identity provides it. */
export abstract class ActorSource {
  /** The one signed in with this session token, or null when it is unknown, ended or expired. */
  abstract bySessionToken(token: string): Promise<AuthenticatedSession | null>;

  /**
   * The member with the rights of this moment, for what was asked for in a session and is done later; null
   * for one who left.
   */
  abstract byMember(memberId: string, sessionId: string): Promise<Actor | null>;

  /**
   * The sessions of those actors whose session has ended or whose rights are others now than when they were
   * resolved.
   */
  abstract findOutdatedSessions(actors: readonly Actor[]): Promise<readonly string[]>;
}
