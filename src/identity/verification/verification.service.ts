import { Injectable } from '@nestjs/common';
import type { VerificationMethod } from '@nbn/contracts';
import { ActorCache } from '#platform/access/actor-cache';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { PasskeyRefused, VerificationRefused } from '../identity.problems.ts';
import { KnownDeviceService } from '../known-device.service.ts';
import type { PasskeyAssertionDto, PasskeyRequestOptionsView } from '../passkeys/dto/passkey.dto.ts';
import { PasskeyAssertionService } from '../passkeys/passkey-assertion.service.ts';
import { PassphraseCheckService } from '../passphrase/passphrase-check.service.ts';
import type { RequestOrigin } from '../request-origin.ts';
import { SessionRepository } from '../session.repository.ts';
import { SignInMethodQuery } from '../sign-in-method.query.ts';
import { AuthenticatorService } from '../authenticator/authenticator.service.ts';
import { codeAccount, SignInRateLimiter } from '../sign-in-rate-limiter.ts';

/** Members who are signed in show once more who they are, before acts of weight. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly methods: SignInMethodQuery,
    private readonly passphrases: PassphraseCheckService,
    private readonly limits: SignInRateLimiter,
    private readonly devices: KnownDeviceService,
    private readonly actors: ActorCache,
    private readonly assertions: PasskeyAssertionService,
    private readonly authenticators: AuthenticatorService,
  ) {}

  /** By the passphrase, where the member has nothing stronger. Counted with attempts to sign in. */
  async withPassphrase(
    actor: Actor,
    passphrase: string,
    from: RequestOrigin,
    deviceToken: string | null,
  ): Promise<void> {
    await this.assertOffered(actor, 'passphrase');
    if (!(await this.passphrases.isRight(actor, passphrase, from, deviceToken)))
      return this.refuse(actor, 'passphrase');
    await this.confirm(actor, 'passphrase');
  }

  /** What the browser asks one of the member's passkeys. */
  passkeyOptions({ memberId }: Actor): Promise<PasskeyRequestOptionsView> {
    return this.assertions.options({ purpose: 'verification', memberId });
  }

  async withPasskey(actor: Actor, assertion: PasskeyAssertionDto): Promise<void> {
    await this.assertOffered(actor, 'passkey');
    const { memberId } = actor;
    const checked = await this.assertions
      .check(assertion, { purpose: 'verification', memberId })
      .catch((fault: unknown) => {
        if (fault instanceof PasskeyRefused) return this.refuse(actor, 'passkey');
        throw fault;
      });
    await this.assertions.redeem(actor, checked, (tx) => this.confirmIn(tx, actor, 'passkey'));
  }

  /** By a code of the authenticator app, or a recovery code. */
  async withCode(actor: Actor, code: string, from: RequestOrigin, deviceToken: string | null): Promise<void> {
    await this.assertOffered(actor, 'code');
    const account = codeAccount(actor.email);
    const device = await this.devices.findRateLimitKey(actor.email.toLowerCase(), deviceToken);
    await this.limits.consume(account, from.address, device);
    const isRight = await this.unitOfWork.run(actor, async (tx) => {
      const isSpent = await this.authenticators.spend(tx, actor, code);
      if (isSpent) await this.confirmIn(tx, actor, 'code');
      else this.auditRefusal(tx, actor, 'code');
      return isSpent;
    });
    if (!isRight) throw new VerificationRefused();
    await this.limits.reset(account, from.address, device);
  }

  private async assertOffered(actor: Actor, method: VerificationMethod): Promise<void> {
    const offered = await this.methods.findVerificationMethods(actor.memberId);
    if (!offered.includes(method)) throw new VerificationRefused();
  }

  /** The member has shown who they are: the session may do acts of weight for a while. */
  private async confirm(actor: Actor, by: VerificationMethod): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.confirmIn(tx, actor, by));
  }

  private async confirmIn(tx: Tx, actor: Actor, by: VerificationMethod): Promise<void> {
    await this.sessions.setVerified(tx, actor.sessionId, by);
    tx.audit({
      action: 'session.verified',
      object: { kind: 'session', id: actor.sessionId },
      country: actor.country,
      detail: { by },
    });
    tx.afterCommit.push(() => this.actors.invalidate());
  }

  private async refuse(actor: Actor, by: VerificationMethod): Promise<never> {
    await this.unitOfWork.run(actor, (tx) => {
      this.auditRefusal(tx, actor, by);
      return Promise.resolve();
    });
    throw new VerificationRefused();
  }

  private auditRefusal(tx: Tx, actor: Actor, by: VerificationMethod): void {
    tx.audit({
      action: 'session.verification-refused',
      object: { kind: 'session', id: actor.sessionId },
      country: actor.country,
      detail: { by },
    });
  }
}
