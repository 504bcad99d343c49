import { Injectable } from '@nestjs/common';
import { ActorSource, type AuthenticatedSession, type Verification } from '#platform/access/actor-source';
import type { Actor } from '#platform/access/actor';
import { BatchLoader } from '#platform/persistence/batch-loader';
import { toActor } from './membership.query.ts';
import { SessionRepository } from './session.repository.ts';
import { SignInMethodQuery } from './sign-in-method.query.ts';
import { hashToken } from './token.ts';

/**
 * Resolves sessions to their members with the rights of this moment, by one query for all who come at the
 * same time.
 */
@Injectable()
export class SessionActorSource extends ActorSource {
  private readonly loader = new BatchLoader<string, AuthenticatedSession | null>((hashes) =>
    this.byTokenHashes(hashes),
  );

  constructor(
    private readonly sessions: SessionRepository,
    private readonly methods: SignInMethodQuery,
  ) {
    super();
  }

  override bySessionToken(token: string): Promise<AuthenticatedSession | null> {
    return this.loader.load(hashToken(token).toString('hex'));
  }

  private async byTokenHashes(hashes: readonly string[]): Promise<(AuthenticatedSession | null)[]> {
    const rows = await this.sessions.findByTokenHashes(hashes);
    const stale = rows.flatMap((row) => (row.stale ? [row.session_id] : []));
    if (stale.length > 0) await this.sessions.touch(stale);
    const byHash = new Map(
      rows.map((row) => [
        row.token,
        {
          csrfToken: row.csrf_token,
          actor: toActor(row, row.session_id),
          isVerified: row.verified,
          isPasskeyNeeded: row.passkey_needed,
        },
      ]),
    );
    return hashes.map((hash) => byHash.get(hash) ?? null);
  }

  override async findVerification({ memberId, sessionId }: Actor): Promise<Verification> {
    const [isFresh, methods] = await Promise.all([
      this.sessions.isVerified(sessionId),
      this.methods.findVerificationMethods(memberId),
    ]);
    return { isFresh, methods };
  }

  override async byMember(memberId: string, sessionId: string): Promise<Actor | null> {
    const row = await this.sessions.findActiveMembership(memberId);
    return row ? toActor(row, sessionId) : null;
  }

  override findOutdatedSessions(actors: readonly Actor[]): Promise<readonly string[]> {
    return this.sessions.findOutdated(actors);
  }
}
