import { Injectable } from '@nestjs/common';
import { LIFETIMES, type LinkPurpose, passphraseFault } from '@nbn/contracts';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Account } from './account.entity.ts';
import { MemberInvited, MemberJoined } from './identity.events.ts';
import { LinkSpent, WeakPassphrase } from './identity.problems.ts';
import { invitationEmail } from './emails/invitation.email.ts';
import { KnownDeviceService } from './known-device.service.ts';
import { Member } from './member.entity.ts';
import { MemberRepository } from './member.repository.ts';
import type { SecondStep } from './authenticator/second-step.ts';
import { SecondStepService } from './authenticator/second-step.service.ts';
import { SignInNoticeService } from './notices/sign-in-notice.service.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { type OpenLink, OneTimeLinkRepository } from './one-time-link.repository.ts';
import { PassphraseHasher } from './passphrase-hasher.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { RequestCookies } from './session-cookies.ts';
import type { AgencySession } from './session.repository.ts';
import { type OpenedSession, SessionService } from './session.service.ts';
import type { SignInFactor } from './sign-in-factor.ts';
import { SignInRateLimiter } from './sign-in-rate-limiter.ts';
import { MembershipQuery } from './membership.query.ts';
import { newToken, hashToken } from './token.ts';

const FACTOR_BY_PURPOSE: Readonly<Record<LinkPurpose, SignInFactor>> = {
  join: 'join-link',
  renew: 'renewal-link',
  'sign-in': 'demo-link',
};

const AGENCY = ['single-sign-on'] as const;

/** Where somebody comes from with a link, and who their agency says they are. */
interface LinkUse {
  readonly from: RequestOrigin;
  readonly cookies: RequestCookies;
  readonly agency?: AgencySession;
}

/** One-time links: made, replaced, revoked, opened. Making one makes the older ones of the member useless. */
@Injectable()
export class OneTimeLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: OneTimeLinkRepository,
    private readonly members: MemberRepository,
    private readonly config: Config,
    private readonly passphrases: PassphraseHasher,
    private readonly limits: SignInRateLimiter,
    private readonly deliveries: DeliveryService,
    private readonly sessions: SessionService,
    private readonly membership: MembershipQuery,
    private readonly devices: KnownDeviceService,
    private readonly secondSteps: SecondStepService,
    private readonly notices: SignInNoticeService,
  ) {}

  /**
   * Makes a new link for a member and gives its address, which the caller passes on to the member and to
   * nobody else.
   */
  async create(
    tx: Tx,
    memberId: string,
    purpose: LinkPurpose,
    lifetime: string = LIFETIMES.invitation,
  ): Promise<{ id: string; address: string }> {
    await this.revoke(tx, memberId);
    const id = newId();
    const token = newToken();
    await this.links.insert(tx, { id, memberId, purpose, tokenHash: hashToken(token), lifetime });
    // Behind the hash sign the token reaches no server log, no proxy and no mail scanner's request.
    return { id, address: `${this.config.PUBLIC_URL.replace(/\/$/, '')}/welcome#${token}` };
  }

  /**
   * Invites a member by mail to join, or to choose a new passphrase when the member has one already (the
   * secretariat's way to reset it: whoever forgot asks a person who knows them, no form for strangers
   * exists).
   */
  async sendInvitation(tx: Tx, member: Pick<Member, 'id' | 'email' | 'name' | 'state'>): Promise<void> {
    const purpose = member.state === 'active' ? 'renew' : 'join';
    const link = await this.create(tx, member.id, purpose);
    const invitee = await this.membership.findActor(member.id, '', tx.manager);
    await this.deliveries.plan(tx, [
      {
        event: `invitation:${link.id}`,
        recipientId: member.id,
        address: member.email,
        channel: 'mail',
        ...invitationEmail({ purpose, invitee, inviter: tx.actor, address: link.address }),
      },
    ]);
    if (purpose === 'join') {
      await tx.manager.update(Member, { id: member.id }, { state: 'invited' });
      tx.publish(new MemberInvited({ memberId: member.id, linkId: link.id }));
    }
    tx.audit({
      action: purpose === 'join' ? 'member.invited' : 'member.passphrase-renewal-sent',
      object: { kind: 'member', id: member.id },
    });
  }

  /** Makes every open link of a member useless. Returns whether there was one. */
  async revoke(tx: Tx, memberId: string): Promise<boolean> {
    return (await this.links.revokeOpen(tx, memberId)) > 0;
  }

  /** Whether the member has an open link that was made within so many seconds. */
  hasRecent(tx: Tx, memberId: string, seconds: number): Promise<boolean> {
    return this.links.hasRecent(tx, memberId, seconds);
  }

  /** Shows whom a link is for, without spending it. */
  async preview(token: string, from: RequestOrigin): Promise<OpenLink> {
    await this.limits.consumeAddress(from.address);
    const link = await this.links.findOpen(hashToken(token));
    if (!link) throw new LinkSpent();
    await this.limits.refundAddress(from.address);
    return link;
  }

  /** Spends a link to join, or to set a new passphrase; every older session of the member ends. */
  async accept(
    token: string,
    passphrase: string,
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession | SecondStep> {
    const link = await this.preview(token, from);
    if (link.purpose === 'sign-in') throw new LinkSpent();
    const fault = passphraseFault(passphrase, [link.name, link.email.split('@')[0]!, link.organisation]);
    if (fault) throw new WeakPassphrase(fault);
    const passphraseHash = await this.passphrases.hash(passphrase);
    // Whoever reads the member's mail has a new passphrase by it, and no code of the app.
    const needsCode = await this.secondSteps.isNeeded(link.memberId);
    const opened = await this.redeem(hashToken(token), link, { from, cookies }, async (tx) => {
      await tx.manager.upsert(Account, { memberId: link.memberId, passphraseHash, changedAt: tx.now }, [
        'memberId',
      ]);
      await this.sessions.endAllOf(tx, link.memberId);
      await this.members.activate(tx, link.memberId);
      if (link.purpose === 'join') tx.publish(new MemberJoined({ memberId: link.memberId }));
      else await this.tellOfRenewal(tx, link.memberId);
      tx.audit({
        action: link.purpose === 'join' ? 'member.joined' : 'member.passphrase-renewed',
        object: { kind: 'member', id: link.memberId },
      });
      // Whoever knew the older passphrase may have used another device.
      await this.devices.forgetAll(tx, link.memberId);
      return needsCode ? null : this.devices.remember(tx, link.memberId, cookies.device);
    });
    return opened ?? this.secondSteps.begin(link.memberId, 'after-renewal');
  }

  /** Whoever reads the member's mail can use the link: the member is told that somebody did. */
  private async tellOfRenewal(tx: Tx, memberId: string): Promise<void> {
    const actor = await this.membership.findActor(memberId, '', tx.manager);
    await this.notices.plan(tx, actor, 'passphrase-renewed');
  }

  /** What a link opens that was shown before somebody went to their agency's sign-in. */
  async findOpen(tokenHash: Buffer): Promise<OpenLink> {
    const link = await this.links.findOpen(tokenHash);
    if (!link || link.purpose === 'sign-in') throw new LinkSpent();
    return link;
  }

  /**
   * Spends a link by an account of the member's agency, in the place of a passphrase; one that there is stays as it
   * is, and every older session of the member ends.
   */
  async acceptByAgency(
    tokenHash: Buffer,
    use: LinkUse & { readonly agency: AgencySession },
    linkIdentity: (tx: Tx) => Promise<void>,
  ): Promise<OpenedSession> {
    const link = await this.findOpen(tokenHash);
    const opened = await this.redeem(tokenHash, link, use, async (tx) => {
      await this.sessions.endAllOf(tx, link.memberId);
      await this.members.activate(tx, link.memberId);
      if (link.purpose === 'join') {
        tx.publish(new MemberJoined({ memberId: link.memberId }));
        tx.audit({ action: 'member.joined', object: { kind: 'member', id: link.memberId } });
      }
      await linkIdentity(tx);
      return this.devices.remember(tx, link.memberId, use.cookies.device);
    });
    if (!opened) throw new LinkSpent();
    return opened;
  }

  /** Spends a link that signs in without a passphrase; only a demonstration makes such links. */
  async signIn(token: string, from: RequestOrigin, cookies: RequestCookies): Promise<OpenedSession> {
    const link = await this.preview(token, from);
    if (link.purpose !== 'sign-in') throw new LinkSpent();
    const opened = await this.redeem(hashToken(token), link, { from, cookies }, async () => undefined);
    if (!opened) throw new LinkSpent();
    return opened;
  }

  /**
   * @param change what else changes with it; returns the device's token where the device is known from now on, and
   * null where no session is opened yet.
   */
  private async redeem(
    tokenHash: Buffer,
    link: OpenLink,
    { from, cookies, agency }: LinkUse,
    change: (tx: Tx) => Promise<string | undefined | null>,
  ): Promise<OpenedSession | null> {
    const actor = await this.membership.findActor(link.memberId, '');
    return this.unitOfWork.run(actor, async (tx) => {
      const spent = await tx.manager
        .createQueryBuilder()
        .update(OneTimeLink)
        .set({ usedAt: tx.now })
        .where('token_hash = :hash and used_at is null and revoked_at is null and expires_at > :now', {
          hash: tokenHash,
          now: tx.now,
        })
        .execute();
      // Two at once: the row's lock lets one through, the other finds it used.
      if (spent.affected !== 1) throw new LinkSpent();
      const device = await change(tx);
      if (device === null) return null;
      const opened = await this.sessions.open(tx, link.memberId, {
        from,
        factors: [FACTOR_BY_PURPOSE[link.purpose], ...(agency ? AGENCY : [])],
        oldToken: cookies.session,
        agency,
      });
      tx.audit({
        action: 'session.opened',
        object: { kind: 'session', id: opened.signedIn.actor.sessionId },
        country: actor.country,
        detail: { by: `link-${link.purpose}${agency ? '+single-sign-on' : ''}` },
      });
      return device === undefined ? opened : { ...opened, device };
    });
  }
}
