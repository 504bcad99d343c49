import type { VerificationMethod } from '@nbn/contracts';
import type { Actor } from './actor.ts';

export interface AuthenticatedSession {
  readonly actor: Actor;
  /** Bound to the session; unsafe requests repeat it in `X-CSRF-Token`. */
  readonly csrfToken: string;
  /** Its member has shown within the last ten minutes who they are. */
  readonly isVerified: boolean;
  /** Its member must sign in with a passkey by now, and has not: it may do nothing but that. */
  readonly isPasskeyNeeded: boolean;
}

/** Whether the member of a session has shown just now who they are, and how they could. */
export interface Verification {
  readonly isFresh: boolean;
  readonly methods: readonly VerificationMethod[];
}

/** Knows who a session belongs to, with the rights of this moment. Identity provides it. */
export abstract class ActorSource {
  /** The one signed in with this session token, or null when it is unknown, ended or expired. */
  abstract bySessionToken(token: string): Promise<AuthenticatedSession | null>;

  /** Asks anew, past every memory: it may have happened a moment ago in another process. */
  abstract findVerification(actor: Actor): Promise<Verification>;

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
