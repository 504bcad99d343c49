import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { AgencySignInRequired, PasskeyRefused, SignInRefused } from './identity.problems.ts';
import { KnownDeviceService } from './known-device.service.ts';
import { MemberRepository } from './member.repository.ts';
import { PassphraseHasher } from './passphrase-hasher.ts';
import type { PasskeyAssertionDto, PasskeyRequestOptionsView } from './passkeys/dto/passkey.dto.ts';
import { PasskeyAssertionService } from './passkeys/passkey-assertion.service.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { RequestCookies } from './session-cookies.ts';
import { SessionOpeningService } from './session-opening.service.ts';
import type { OpenedSession } from './session.service.ts';
import type { SecondStep } from './authenticator/second-step.ts';
import { SecondStepService } from './authenticator/second-step.service.ts';
import { SignInRateLimiter } from './sign-in-rate-limiter.ts';
import { MembershipQuery } from './membership.query.ts';
import { hashToken } from './token.ts';

/** Who signs in by a passkey is not known before. */
const ANYBODY = { purpose: 'sign-in', memberId: null } as const;

@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passphrases: PassphraseHasher,
    private readonly limits: SignInRateLimiter,
    private readonly devices: KnownDeviceService,
    private readonly membership: MembershipQuery,
    private readonly members: MemberRepository,
    private readonly assertions: PasskeyAssertionService,
    private readonly openings: SessionOpeningService,
    private readonly secondSteps: SecondStepService,
  ) {}

  /**
   * Opens a session for the one who knows the passphrase, or asks for a code where there is an app. Whether the account exists shows neither in the
   * answer nor in its time: the same queries, one hash and one audit row in both cases.
   */
  async withPassphrase(
    credentials: { email: string; passphrase: string },
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession | SecondStep> {
    const email = credentials.email.normalize('NFC').trim().toLowerCase();
    const device = await this.devices.findRateLimitKey(email, cookies.device);
    await this.limits.consume(email, from.address, device);
    const account = await this.members.findActiveAccount(email);
    const isRight = await this.passphrases.verify(account?.passphrase_hash ?? null, credentials.passphrase);
    // The right passphrase of a member who is to sign in elsewhere answers as a wrong one does.
    if (!account || !isRight || account.needs_agency) return this.refuse(account?.member_id ?? null, email);
    await this.limits.reset(email, from.address, device);
    if (await this.secondSteps.isNeeded(account.member_id))
      return this.secondSteps.begin(account.member_id, 'after-passphrase');
    const actor = await this.membership.findActor(account.member_id, '');
    return this.unitOfWork.run(actor, (tx) => this.openings.open(tx, actor, ['passphrase'], from, cookies));
  }

  /** What the browser asks any passkey of ours that it finds. */
  async passkeyOptions(from: RequestOrigin): Promise<PasskeyRequestOptionsView> {
    await this.limits.consumeAddress(from.address);
    return this.assertions.options(ANYBODY);
  }

  /** Opens a session for the one whose passkey signed; it is two factors in one. */
  async withPasskey(
    assertion: PasskeyAssertionDto,
    from: RequestOrigin,
    cookies: RequestCookies,
  ): Promise<OpenedSession> {
    const checked = await this.assertions.check(assertion, ANYBODY).catch((fault: unknown) => {
      if (fault instanceof PasskeyRefused) return this.refusePasskey(assertion.id);
      throw fault;
    });
    const actor = await this.membership.findActor(checked.passkey.memberId, '');
    const opened = await this.assertions
      .redeem(actor, checked, (tx) => this.openings.open(tx, actor, ['passkey'], from, cookies))
      .catch(async (fault: unknown) => {
        if (fault instanceof AgencySignInRequired) await this.noteRefused(actor.memberId);
        throw fault;
      });
    await this.limits.refundAddress(from.address);
    return opened;
  }

  private async refusePasskey(credentialId: string): Promise<never> {
    await this.unitOfWork.run(SYSTEM, (tx) => {
      // As an unknown address: its hash is enough to see a series.
      const object = { kind: 'credential', id: hashToken(credentialId).toString('base64url') };
      tx.audit({ action: 'session.refused', object });
      return Promise.resolve();
    });
    throw new PasskeyRefused();
  }

  private async noteRefused(memberId: string): Promise<void> {
    await this.unitOfWork.run(SYSTEM, (tx) => {
      tx.audit({ action: 'session.refused', object: { kind: 'member', id: memberId } });
      return Promise.resolve();
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
