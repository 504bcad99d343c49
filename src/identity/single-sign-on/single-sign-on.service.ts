import { Injectable } from '@nestjs/common';
import { ActorCache } from '#platform/access/actor-cache';
import { SYSTEM, type Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { AgencyAccountNotLinked, AgencySignInRefused } from '../identity.problems.ts';
import { MembershipQuery } from '../membership.query.ts';
import { SignInNoticeService } from '../notices/sign-in-notice.service.ts';
import { OneTimeLinkService } from '../one-time-link.service.ts';
import type { RequestOrigin } from '../request-origin.ts';
import type { RequestCookies } from '../session-cookies.ts';
import { SessionOpeningService } from '../session-opening.service.ts';
import { SessionRepository } from '../session.repository.ts';
import type { OpenedSession } from '../session.service.ts';
import { SignInRateLimiter } from '../sign-in-rate-limiter.ts';
import { hashToken } from '../token.ts';
import { AccountIdentityRepository, type AgencyIdentity } from './account-identity.repository.ts';
import {
  type AgencyAnswer,
  type AgencyProof,
  AgencyProofService,
  type AgencyRequest,
} from './agency-proof.service.ts';
import { type IdentityProvider, IdentityProviderRepository } from './identity-provider.repository.ts';

/** Whose account at their agency is linked, and whether the agency takes nothing else. */
export interface OwnAgencyAccount {
  readonly isOffered: boolean;
  readonly isRequired: boolean;
  readonly linkedAt: Date | null;
}

/** Signing in, joining and confirming by the OpenID Connect provider of one's agency. */
@Injectable()
export class SingleSignOnService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proofs: AgencyProofService,
    private readonly providers: IdentityProviderRepository,
    private readonly identities: AccountIdentityRepository,
    private readonly membership: MembershipQuery,
    private readonly openings: SessionOpeningService,
    private readonly sessions: SessionRepository,
    private readonly links: OneTimeLinkService,
    private readonly notices: SignInNoticeService,
    private readonly limits: SignInRateLimiter,
    private readonly actors: ActorCache,
  ) {}

  /** Of whom it is not known yet who they are: the address alone says which agency's sign-in is meant. */
  async beginSignIn(organisationId: string, from: RequestOrigin): Promise<AgencyRequest> {
    await this.limits.consumeAddress(from.address);
    const provider = await this.requireProvider(organisationId);
    const request = await this.proofs.begin(provider, { purpose: 'sign-in' });
    await this.limits.refundAddress(from.address);
    return request;
  }

  /** In the place of a passphrase, for whoever holds a link to join or to come in again. */
  async beginAtLink(token: string, from: RequestOrigin): Promise<AgencyRequest> {
    const { memberId } = await this.links.preview(token, from);
    await this.links.findOpen(hashToken(token));
    const { organisationId } = await this.membership.findActor(memberId, '');
    const provider = await this.requireProvider(organisationId);
    return this.proofs.begin(provider, { purpose: 'invitation', memberId, linkHash: hashToken(token) });
  }

  async beginFor(actor: Actor, purpose: 'link' | 'verification'): Promise<AgencyRequest> {
    const { memberId, sessionId } = actor;
    const provider = await this.requireProvider(actor.organisationId);
    return this.proofs.begin(provider, { purpose, memberId, sessionId });
  }

  /** Opens a session for the one to whom the account is linked, or whom the link of an email names. */
  async open(answer: AgencyAnswer, from: RequestOrigin, cookies: RequestCookies): Promise<OpenedSession> {
    await this.limits.consumeAddress(from.address);
    const proof = await this.proofs.check(answer, ['sign-in', 'invitation']).catch((fault: unknown) => {
      if (fault instanceof AgencySignInRefused) return this.refuse(answer.state, fault);
      throw fault;
    });
    const opened =
      proof.request.purpose === 'invitation'
        ? await this.acceptLink(proof, from, cookies)
        : await this.signIn(proof, from, cookies);
    await this.limits.refundAddress(from.address);
    return opened;
  }

  /** Links the account to the member who is signed in; the one before it is linked no longer. */
  async link(actor: Actor, answer: AgencyAnswer): Promise<void> {
    const proof = await this.proofOf(actor, answer, 'link');
    await this.unitOfWork.run(actor, (tx) => this.linkIn(tx, actor, proof));
  }

  async unlink(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.identities.unlink(tx, actor.memberId))) throw new Problem('changed-meanwhile');
      await this.record(tx, actor, 'unlinked');
    });
  }

  /** The member has shown once more, at the agency, who they are. */
  async verify(actor: Actor, answer: AgencyAnswer): Promise<void> {
    const proof = await this.proofOf(actor, answer, 'verification');
    const linked = await this.identities.findMember(proof);
    const isOwn = linked?.memberId === actor.memberId;
    await this.unitOfWork.run(actor, async (tx) => {
      if (isOwn) {
        await this.sessions.setVerified(tx, actor.sessionId, 'single-sign-on');
        await this.sessions.setAgency(tx, actor.sessionId, proof);
        tx.afterCommit.push(() => this.actors.invalidate());
      }
      tx.audit({
        action: isOwn ? 'session.verified' : 'session.verification-refused',
        object: { kind: 'session', id: actor.sessionId },
        country: actor.country,
        detail: { by: 'single-sign-on' },
      });
    });
    if (!isOwn) throw new AgencySignInRefused();
  }

  async findOwn({ memberId, organisationId }: Actor): Promise<OwnAgencyAccount> {
    const [provider, linked] = await Promise.all([
      this.providers.find(organisationId),
      this.identities.findOf(memberId),
    ]);
    const counts = provider !== undefined && linked?.issuer === provider.issuer;
    return {
      isOffered: provider !== undefined,
      isRequired: provider?.isRequired ?? false,
      linkedAt: counts ? linked.linkedAt : null,
    };
  }

  private async signIn(
    proof: AgencyProof,
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession> {
    const linked = await this.identities.findMember(proof);
    // A member who went to another organisation comes in by that one's provider.
    if (linked?.organisationId !== proof.provider.organisationId)
      return this.refuse(identityKey(proof), new AgencyAccountNotLinked());
    const actor = await this.membership.findActor(linked.memberId, '');
    return this.unitOfWork.run(actor, (tx) =>
      this.openings.open(tx, actor, ['single-sign-on'], from, cookies, proof),
    );
  }

  private async acceptLink(
    proof: AgencyProof,
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession> {
    const { memberId, linkHash } = proof.request;
    if (memberId === null || linkHash === null) throw new AgencySignInRefused();
    const actor = await this.membership.findActor(memberId, '');
    if (actor.organisationId !== proof.provider.organisationId) throw new AgencySignInRefused();
    return this.links.acceptByAgency(linkHash, { from, cookies, agency: proof }, (tx) =>
      this.linkIn(tx, actor, proof),
    );
  }

  /** Of the same member and the same session that went there. */
  private async proofOf(
    actor: Actor,
    answer: AgencyAnswer,
    purpose: 'link' | 'verification',
  ): Promise<AgencyProof> {
    const proof = await this.proofs.check(answer, [purpose]);
    const { memberId, sessionId, organisationId } = proof.request;
    const isSame =
      memberId === actor.memberId && sessionId === actor.sessionId && organisationId === actor.organisationId;
    if (!isSame) throw new AgencySignInRefused();
    return proof;
  }

  private async linkIn(tx: Tx, actor: Actor, identity: AgencyIdentity): Promise<void> {
    if (!(await this.identities.link(tx, actor.memberId, identity))) throw new AgencySignInRefused();
    await this.record(tx, actor, 'linked');
  }

  private async record(tx: Tx, actor: Actor, what: 'linked' | 'unlinked'): Promise<void> {
    tx.audit({
      action: `single-sign-on.${what}`,
      object: { kind: 'member', id: actor.memberId },
      country: actor.country,
    });
    await this.notices.plan(tx, actor, `agency-${what}`);
  }

  private async requireProvider(organisationId: string): Promise<IdentityProvider> {
    const provider = await this.providers.find(organisationId);
    if (!provider) throw new NotFound();
    return provider;
  }

  private async refuse(what: string, problem: Problem): Promise<never> {
    await this.unitOfWork.run(SYSTEM, (tx) => {
      // Its digest is enough to see a series, and nothing to read.
      const object = { kind: 'identity', id: hashToken(what).toString('base64url') };
      tx.audit({ action: 'session.refused', object });
      return Promise.resolve();
    });
    throw problem;
  }
}

function identityKey({ issuer, subject }: AgencyIdentity): string {
  return `${issuer} ${subject}`;
}
