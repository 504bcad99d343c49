import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { IsNull } from 'typeorm';
import { DataSource } from 'typeorm';
import type { AuthenticatedSession } from '#platform/access/actor-source';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { RequestOrigin } from './request-origin.ts';
import { Session } from './session.entity.ts';
import { MembershipQuery } from './membership.query.ts';
import { newToken, hashToken } from './token.ts';

/** A session that was just opened: the token goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  /** Set where the sign-in makes the device a known one. */
  readonly device?: string;
  readonly signedIn: AuthenticatedSession;
}

export interface SessionRow {
  readonly id: string;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
    private readonly membership: MembershipQuery,
    private readonly live: LiveServer,
  ) {}

  /**
   * Opens a new session, always with a new token; the one that the browser brought along ends (session
   * fixation).
   */
  async open(tx: Tx, memberId: string, from: RequestOrigin, brought: string | null): Promise<OpenedSession> {
    if (brought !== null) await this.endWhere(tx, 'token_hash = $2', hashToken(brought));
    const id = newId();
    const token = newToken();
    const csrfToken = newToken();
    await tx.manager.query(
      `
        insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, device)
        values ($1, $2, $3, $4, $5, $5, $5::timestamptz + $6::interval, $7)`,
      [id, hashToken(token), csrfToken, memberId, tx.now, LIFETIMES.session, from.device],
    );
    const actor = await this.membership.findActor(memberId, id, tx.manager);
    return { token, signedIn: { actor, csrfToken } };
  }

  /** The member's own sessions that are still valid, the latest used first. */
  async list(actor: Actor): Promise<readonly SessionRow[]> {
    return this.database.query<SessionRow[]>(
      `
        select id, device, created_at as "createdAt", seen_at as "seenAt"
        from session
        where member_id = $1 and ended_at is null and expires_at > app_now()
          and seen_at > app_now() - $2::interval
        order by seen_at desc, id
        limit 100`,
      [actor.memberId, LIFETIMES.sessionIdle],
    );
  }

  /** Ends one of the member's own sessions, at once for its sockets too. Another's session is not here. */
  async end(actor: Actor, sessionId: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const ended = await tx.manager.update(
        Session,
        { id: sessionId, memberId: actor.memberId, endedAt: IsNull() },
        { endedAt: tx.now },
      );
      if (ended.affected === 0) throw new NotFound();
      tx.audit({
        action: 'session.ended',
        object: { kind: 'session', id: sessionId },
        country: actor.country,
      });
      tx.afterCommit.push(() => this.live.evictSession(sessionId));
    });
  }

  /** Signs the member out everywhere. */
  async endAll(actor: Actor): Promise<void> {
    await this.work.run(actor, async (tx) => {
      await this.endAllOf(tx, actor.memberId);
      tx.audit({
        action: 'session.ended-everywhere',
        object: { kind: 'member', id: actor.memberId },
        country: actor.country,
      });
    });
  }

  /** Ends every session of a member within a larger change, such as a new passphrase or leaving. */
  async endAllOf(tx: Tx, memberId: string): Promise<void> {
    await this.endWhere(tx, 'member_id = $2', memberId);
  }

  private async endWhere(tx: Tx, condition: string, value: unknown): Promise<void> {
    const [rows] = await tx.manager.query<[{ id: string }[], number]>(
      `update session set ended_at = $1 where ${condition} and ended_at is null returning id`,
      [tx.now, value],
    );
    for (const { id } of rows) tx.afterCommit.push(() => this.live.evictSession(id));
  }
}
