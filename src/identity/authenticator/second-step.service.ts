import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { VerificationRefused } from '../identity.problems.ts';
import { KnownDeviceService } from '../known-device.service.ts';
import { MembershipQuery } from '../membership.query.ts';
import { ChallengeRepository } from '../passkeys/challenge.repository.ts';
import type { RequestOrigin } from '../request-origin.ts';
import type { RequestCookies } from '../session-cookies.ts';
import { SessionOpeningService } from '../session-opening.service.ts';
import type { OpenedSession } from '../session.service.ts';
import type { SignInFactor } from '../sign-in-factor.ts';
import { codeAccount, SignInRateLimiter } from '../sign-in-rate-limiter.ts';
import { hashToken, newToken } from '../token.ts';
import { AuthenticatorRepository } from './authenticator.repository.ts';
import { AuthenticatorService } from './authenticator.service.ts';
import type { SecondStep } from './second-step.ts';

/** What the first step was. */
export type FirstStep = 'after-passphrase' | 'after-renewal';

const FACTOR: Readonly<Record<FirstStep, SignInFactor>> = {
  'after-passphrase': 'passphrase',
  'after-renewal': 'renewal-link',
};

/** Signing in by two steps, for members who have an authenticator app. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authenticators: AuthenticatorService,
    private readonly apps: AuthenticatorRepository,
    private readonly challenges: ChallengeRepository,
    private readonly limits: SignInRateLimiter,
    private readonly devices: KnownDeviceService,
    private readonly membership: MembershipQuery,
    private readonly openings: SessionOpeningService,
  ) {}

  async isNeeded(memberId: string): Promise<boolean> {
    const app = await this.apps.find(memberId);
    return app !== undefined && app.confirmedAt !== null;
  }

  /** Whoever holds this, and within five minutes a code, is let in. */
  async begin(memberId: string, purpose: FirstStep): Promise<SecondStep> {
    const secondStep = newToken();
    await this.challenges.insert(hashToken(secondStep), { purpose, memberId });
    return { secondStep };
  }

  /** Wrong codes answer as an outdated first step does, and are counted as wrong passphrases are. */
  async finish(
    { secondStep, code }: SecondStep & { readonly code: string },
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession> {
    const hash = hashToken(secondStep);
    const first = await this.challenges.findSecondStep(hash);
    if (!first) throw new VerificationRefused();
    const actor = await this.membership.findActor(first.memberId, '');
    const account = codeAccount(actor.email);
    const device = await this.devices.findRateLimitKey(actor.email.toLowerCase(), cookies.device);
    await this.limits.consume(account, from.address, device);
    const opened = await this.unitOfWork.run(actor, async (tx) => {
      const isRight = await this.authenticators.spend(tx, actor, code);
      if (isRight && (await this.challenges.deleteIn(tx, hash)))
        return this.openings.open(tx, actor, [FACTOR[first.purpose], 'code'], from, cookies);
      tx.audit({ action: 'session.refused', object: { kind: 'member', id: actor.memberId } });
      return null;
    });
    if (!opened) throw new VerificationRefused();
    await this.limits.reset(account, from.address, device);
    return opened;
  }
}
