import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SignInRefused } from './identity.problems.ts';
import { KnownDeviceService } from './known-device.service.ts';
import { MemberRepository } from './member.repository.ts';
import { PassphraseHasher } from './passphrase-hasher.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { RequestCookies } from './session-cookies.ts';
import { type OpenedSession, SessionService } from './session.service.ts';
import { SignInRateLimiter } from './sign-in-rate-limiter.ts';
import { MembershipQuery } from './membership.query.ts';
import { hashToken } from './token.ts';

@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passphrases: PassphraseHasher,
    private readonly limits: SignInRateLimiter,
    private readonly devices: KnownDeviceService,
    private readonly sessions: SessionService,
    private readonly membership: MembershipQuery,
    private readonly members: MemberRepository,
  ) {}

  /**
   * Opens a session for the one who knows the passphrase. Whether the account exists shows neither in the
   * answer nor in its time: the same queries, one hash and one audit row in both cases.
   */
  async withPassphrase(
    credentials: { email: string; passphrase: string },
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession> {
    const email = credentials.email.normalize('NFC').trim().toLowerCase();
    const device = await this.devices.findRateLimitKey(email, cookies.device);
    await this.limits.consume(email, from.address, device);
    const account = await this.members.findActiveAccount(email);
    const isRight = await this.passphrases.verify(account?.passphrase_hash ?? null, credentials.passphrase);
    if (!account || !isRight) return this.refuse(account?.member_id ?? null, email);
    await this.limits.reset(email, from.address, device);
    const actor = await this.membership.findActor(account.member_id, '');
    return this.unitOfWork.run(actor, async (tx) => {
      const opened = await this.sessions.open(tx, account.member_id, {
        from,
        factors: ['passphrase'],
        oldToken: cookies.session,
      });
      tx.audit({
        action: 'session.opened',
        object: { kind: 'session', id: opened.signedIn.actor.sessionId },
        country: actor.country,
        detail: { by: 'passphrase' },
      });
      return { ...opened, device: await this.devices.remember(tx, account.member_id, cookies.device) };
    });
  }

  private async refuse(memberId: string | null, email: string): Promise<never> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      // An unknown address is kept as its hash: enough to see a series, nothing to read.
      const object =
        memberId === null
          ? { kind: 'address', id: hashToken(email).toString('base64url') }
          : { kind: 'member', id: memberId };
      tx.audit({ action: 'session.refused', object });
    });
    throw new SignInRefused();
  }
}
