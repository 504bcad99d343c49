import { Injectable } from '@nestjs/common';
import { type Language, PASSKEY_ROLES } from '@nbn/contracts';
import { IsNull } from 'typeorm';
import type { AuthenticatedSession } from '#platform/access/actor-source';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { SessionsEnded } from './identity.events.ts';
import { AgencySignInRequired } from './identity.problems.ts';
import { NO_PASSKEY_DUTY, PasskeyDutyRepository } from './passkeys/passkey-duty.repository.ts';
import type { RequestOrigin } from './request-origin.ts';
import { Member } from './member.entity.ts';
import { Session } from './session.entity.ts';
import { type AgencySession, type SessionRow, SessionRepository } from './session.repository.ts';
import type { SignInFactor } from './sign-in-factor.ts';
import { IdentityProviderRepository } from './single-sign-on/identity-provider.repository.ts';
import { MembershipQuery } from './membership.query.ts';
import { newToken, hashToken } from './token.ts';

/** A session that was just opened: the token goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  /** Set where the sign-in makes the device a known one. */
  readonly device?: string;
  readonly signedIn: AuthenticatedSession;
  /** The member's own; null: that of the browser. */
  readonly language: Language | null;
  /** By when its member has to have a passkey; null where that is not asked, or there is one. */
  readonly passkeyDueAt: Date | null;
}

/** How a session comes to be. */
export interface SessionOpening {
  readonly from: RequestOrigin;
  readonly factors: readonly SignInFactor[];
  /** Of the browser's earlier session. */
  readonly oldToken: string | null;
  readonly agency?: AgencySession | undefined;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly membership: MembershipQuery,
    private readonly live: LiveServer,
    private readonly providers: IdentityProviderRepository,
    private readonly duties: PasskeyDutyRepository,
  ) {}

  /**
   * Opens a new session, always with a new token; the browser's earlier session ends (session fixation). Here and
   * nowhere else sessions begin: whatever the way in, an organisation that demands its own sign-in is asked.
   */
  async open(
    tx: Tx,
    memberId: string,
    { from, factors, oldToken, agency }: SessionOpening,
  ): Promise<OpenedSession> {
    const id = newId();
    const actor = await this.membership.findActor(memberId, id, tx.manager);
    if (!agency && (await this.providers.isRequiredOf(tx, actor.organisationId)))
      throw new AgencySignInRequired();
    if (oldToken !== null)
      this.noteEnded(tx, await this.sessions.endByTokenHash(tx, hashToken(oldToken)), { id, memberId });
    const token = newToken();
    const csrfToken = newToken();
    await this.sessions.insert(tx, {
      id,
      tokenHash: hashToken(token),
      csrfToken,
      memberId,
      device: from.device,
      factors,
      agency: agency ?? null,
    });
    const { language } = await tx.manager.findOneByOrFail(Member, { id: memberId });
    // The links of a demonstration lead into no real house: nobody's days of grace begin with one.
    const isAsked = PASSKEY_ROLES.includes(actor.role) && !factors.includes('demo-link');
    const duty = isAsked ? await this.duties.begin(tx, memberId, id) : NO_PASSKEY_DUTY;
    return {
      token,
      // Whoever was at the provider long ago is asked again: the guard reads it from the database.
      signedIn: { actor, csrfToken, isVerified: !agency, isPasskeyNeeded: duty.isNeeded },
      language,
      passkeyDueAt: duty.dueAt,
    };
  }

  /** By when the actor has to have a passkey; null where that is not asked, or they have one. */
  async findPasskeyDueAt({ role, sessionId }: Actor): Promise<Date | null> {
    return PASSKEY_ROLES.includes(role) ? (await this.duties.find(sessionId)).dueAt : null;
  }

  /** The language that a member chose. */
  languageOf(memberId: string): Promise<Language | null> {
    return this.sessions.findLanguage(memberId);
  }

  /** The member's own sessions that are still valid, the latest used first. */
  async list(actor: Actor): Promise<readonly SessionRow[]> {
    return this.sessions.findValidOf(actor.memberId);
  }

  /** Ends one of the member's own sessions, at once for its sockets too. Another's session is not here. */
  async end(actor: Actor, sessionId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
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
      this.noteEnded(tx, [sessionId]);
    });
  }

  /** Signs the member out everywhere. */
  async endAll(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
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
    this.noteEnded(tx, await this.sessions.endByMember(tx, memberId));
  }

  /** Ends every session of a member, the actor's own by default, but the one that asks. */
  async endOthersOf(tx: Tx, { memberId, sessionId }: Actor, ofId = memberId): Promise<void> {
    this.noteEnded(tx, await this.sessions.endOthers(tx, ofId, sessionId));
  }

  /** Ends every session of everybody but the one that asks. */
  async endAllButOwn(tx: Tx, { sessionId }: Actor): Promise<void> {
    this.noteEnded(tx, await this.sessions.endAllBut(tx, sessionId));
  }

  /** Ends every session of everybody, for those who run the installation. Returns how many. */
  async endEverybodys(tx: Tx): Promise<number> {
    return this.note(tx, await this.sessions.endEverybodys(tx));
  }

  /** A member comes to another organisation, which may let nobody in but by its own sign-in. */
  async endUnlessAllowed(tx: Tx, memberId: string, organisationId: string): Promise<void> {
    if (await this.providers.isRequiredOf(tx, organisationId)) await this.endAllOf(tx, memberId);
  }

  /** Ends what an organisation's members have opened in other ways than by its provider. Returns how many. */
  async endWithoutAgency(tx: Tx, organisationId: string): Promise<number> {
    return this.note(tx, await this.sessions.endWithoutAgency(tx, organisationId));
  }

  /** Ends what the provider of an organisation has opened. Returns how many. */
  async endByAgencyOf(tx: Tx, organisationId: string): Promise<number> {
    return this.note(tx, await this.sessions.endByAgencyOf(tx, organisationId));
  }

  /** Ends what a provider has opened for somebody, or within one session of its own. Returns how many. */
  async endByProvider(tx: Tx, of: Parameters<SessionRepository['endByProvider']>[1]): Promise<number> {
    return this.note(tx, await this.sessions.endByProvider(tx, of));
  }

  private note(tx: Tx, ended: readonly string[]): number {
    this.noteEnded(tx, ended);
    return ended.length;
  }

  private noteEnded(
    tx: Tx,
    sessionIds: readonly string[],
    successor: SessionsEnded['payload']['successor'] = null,
  ): void {
    if (sessionIds.length > 0) tx.publish(new SessionsEnded({ sessionIds, successor }));
    for (const id of sessionIds) tx.afterCommit.push(() => this.live.evictSession(id));
  }
}
