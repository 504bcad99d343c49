import { Injectable } from '@nestjs/common';
import { ActorSource, type AuthenticatedSession } from '#platform/access/actor-source';
import type { Actor } from '#platform/access/actor';
import { BatchLoader } from '#platform/persistence/batch-loader';
import { toActor } from './membership.query.ts';
import { SessionRepository } from './session.repository.ts';
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

  constructor(private readonly sessions: SessionRepository) {
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
      rows.map((row) => [row.token, { csrfToken: row.csrf_token, actor: toActor(row, row.session_id) }]),
    );
    return hashes.map((hash) => byHash.get(hash) ?? null);
  }

  override async byMember(memberId: string, sessionId: string): Promise<Actor | null> {
    const row = await this.sessions.findActiveMembership(memberId);
    return row ? toActor(row, sessionId) : null;
  }

  override findOutdatedSessions(actors: readonly Actor[]): Promise<readonly string[]> {
    return this.sessions.findOutdated(actors);
  }
}
